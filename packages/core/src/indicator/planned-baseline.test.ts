import { expect, test } from 'vitest';
import { defaultRules } from '../answer/rules.ts';
import { makeIndicator, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import type { Figure } from '../generated/types.ts';
import { buildLookup } from '../lookup/lookup.ts';
import { plannedBaseline } from './planned-baseline.ts';

const title = { en: '…' };
const figure = (id: string, value: number, parts: Partial<Figure> = {}): Figure => ({
  ...{ id, title, value, unit: { label: title, kind: 'percent' }, date: '2020' },
  ...parts,
});
const change = makeTarget({ kind: 'relative', relative: { base: 'baseline', change: 10, as: 'points' } } as never);

const planned = (figures: readonly Figure[], target = change) => {
  const indicator = makeIndicator({
    baselines: figures.map(({ id }) => ({ figure: id, sameLabel: true, sameBasis: true })),
  });
  const programme = makeProgramme({ indicators: [indicator], figures });
  const dates = { asOf: '2021-06-30', knownAt: '2021-06-30' };
  return plannedBaseline(indicator, target, '2021-01-01', buildLookup(programme, dates, defaultRules));
};

test('a change may start from each census: two of one day do not contradict each other', () => {
  const both = [figure('old', 50, { vintage: '2010' }), figure('new', 52, { vintage: '2020' })];
  expect(planned(both)).toMatchObject({ usable: true, value: 50 });
  expect(planned(both, makeTarget({ value: 80 }))).toMatchObject({ usable: false, reason: 'tied-values' });
});

test('the first census that gives a starting point is taken', () => {
  const first = figure('old', 50, { vintage: '2010', date: null });
  expect(planned([first, figure('new', 52, { vintage: '2020' })])).toMatchObject({ usable: true, value: 52 });
  expect(planned([first, figure('none', 53)])).toMatchObject({ usable: true, value: 53 });
});

test('where none gives one, why the first does not is said', () => {
  expect(planned([figure('old', 50, { date: null })])).toMatchObject({ usable: false, reason: 'baseline-undated' });
  expect(planned([])).toEqual({ usable: false, reason: 'no-baseline' });
});
