import { expect, test } from 'vitest';
import { makeIndicator, makeProgramme } from '../fixtures/make-programme.ts';
import type { Figure, Indicator } from '../generated/types.ts';
import { indicatorChanges } from './indicator-changes.ts';

const figure = (id: string, more: Partial<Figure> = {}): Figure => ({
  id,
  title: { en: '…' },
  value: 5,
  unit: { label: { en: '%' }, kind: 'percent' },
  date: '2020',
  ...more,
});
const based = (id: string, more = {}) => ({ baselines: [{ figure: id, sameLabel: true, sameBasis: true, ...more }] });

type Side = readonly [indicator: Partial<Indicator>, figures?: readonly Figure[]];

const fields = ([a, figuresBefore]: Side, [b, figuresAfter]: Side) =>
  indicatorChanges(
    [makeIndicator({ id: 'a', ...a }), makeProgramme(figuresBefore ? { figures: figuresBefore } : {})],
    [makeIndicator({ id: 'b', ...b }), makeProgramme(figuresAfter ? { figures: figuresAfter } : {})],
  );

test('nothing is told where everything that judging rests on is the same', () => {
  expect(fields([{}], [{ title: { en: 'another name' } }])).toEqual([]);
  expect(fields([based('x'), [figure('x')]], [based('y'), [figure('y', { title: { en: 'other' } })]])).toEqual([]);
});

test('every part that differs is named, in one order', () => {
  expect(
    fields(
      [{}],
      [
        {
          unit: { label: { en: 'places' }, kind: 'plain' },
          direction: 'down',
          timeBasis: 'flow',
          frequency: 'month',
          ...based('x'),
        },
        [figure('x')],
      ],
    ),
  ).toEqual([
    {
      kind: 'restated',
      list: 'indicators',
      id: 'b',
      earlier: 'a',
      fields: ['unit', 'direction', 'timeBasis', 'frequency', 'baseline'],
    },
  ]);
});

test.each<[string, Partial<Figure>, object]>([
  ['value', { value: 6 }, {}],
  ['date', { date: '2021' }, {}],
  ['qualifier', { qualifier: 'about' }, {}],
  ['label', {}, { sameLabel: false }],
  ['basis', {}, { sameBasis: false }],
])('a starting point of another %s is another', (_, figureParts, more) => {
  const found = fields([based('x'), [figure('x')]], [based('x', more), [figure('x', figureParts)]]);
  expect(found).toMatchObject([{ fields: ['baseline'] }]);
});
