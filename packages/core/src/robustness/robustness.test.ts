import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeCase, makeObservations } from '../fixtures/make-programme.ts';
import type { Programme } from '../generated/types.ts';
import { publishedMethods } from '../method/published-methods.ts';
import { parseProgramme } from '../parse/parse-programme.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';
import { comparedMethods, robustness } from './robustness.ts';
import { classOfStatus } from './verdict-class.ts';

const demo = (() => {
  const text = readFileSync(
    fileURLToPath(new URL('../../../../seeds/demo-district/plan-2021-2025.json', import.meta.url)),
    'utf8',
  );
  const parsed = parseProgramme(JSON.parse(text));
  if (!parsed.ok) throw new Error('the seed cannot be read');
  return parsed.programme;
})();

const compare = (programme: Programme, asOf: string) => {
  const found = robustness(programme, { asOf }).targets.get('t');
  if (!found) throw new Error('no target');
  return found;
};
const said = (of: ReturnType<typeof compare>, id: string) => of.methods.find(({ result }) => result.method === id);

describe('one target under each method', () => {
  test('growth flatters an increase: 17 % behind the straight path is on track by growth', () => {
    const of = makeCase({ baseline: { value: 10, date: '2020' }, target: { value: 40 }, values: { 2023: 23 } });
    const found = compare(of, '2024-06-30');
    expect(found).toMatchObject({ state: 'at-risk', verdict: 'behind', agree: false });
    expect(said(found, 'eurostat')).toMatchObject({
      verdict: 'good',
      differs: true,
      reasons: ['growth-against-straight-line'],
      result: { value: expect.closeTo((2.3 ** (1 / 3) - 1) / (4 ** 0.2 - 1), 9) as number },
    });
    expect(said(found, 'china-ladder')).toMatchObject({ verdict: 'behind', differs: false, reasons: [] });
  });

  test('a level to be kept that is broken is significant progress to one and deterioration to another', () => {
    const of = makeCase({
      baseline: { value: 97, date: '2020' },
      target: { kind: 'hold', value: 95 },
      values: { 2022: 94 },
    });
    const found = compare(of, '2023-06-30');
    expect(found).toMatchObject({ state: 'breached', verdict: 'failing' });
    expect(said(found, 'eurostat')).toMatchObject({
      verdict: 'good',
      reasons: expect.arrayContaining(['hold-target']) as unknown,
    });
    expect(said(found, 'open-sdg')).toMatchObject({ verdict: 'failing', differs: false });
  });

  test('after the deadline growth still speaks of progress', () => {
    const of = makeCase({
      baseline: { value: 50, date: '2020' },
      target: { value: 100, deadline: '2023' },
      values: { 2023: 88 },
    });
    const found = compare(of, '2024-12-31');
    expect(found.state).toBe('missed');
    expect(said(found, 'eurostat')).toMatchObject({
      verdict: 'behind',
      reasons: ['deadline-passed', 'growth-against-straight-line'],
    });
  });

  test('on the day of the deadline nothing has passed, and no reason says so', () => {
    const of = makeCase({
      baseline: { value: 50, date: '2020' },
      target: { value: 100, deadline: '2023' },
      values: { 2022: 80 },
    });
    const reasons = (asOf: string) => compare(of, asOf).methods.flatMap((each) => each.reasons);
    expect(reasons('2023-12-31')).not.toContain('deadline-passed');
  });

  test('where all say the same they agree; where ours says nothing no other differs from it', () => {
    const well = makeCase({ baseline: { value: 50, date: '2020' }, target: { value: 100 }, values: { 2022: 95 } });
    expect(compare(well, '2023-06-30')).toMatchObject({ state: 'ahead', verdict: 'good', agree: true });
    const undated = makeCase({
      baseline: { value: 50, date: null },
      target: { value: 100 },
      values: { 2021: 50, 2022: 95 },
    });
    const found = compare(undated, '2023-06-30');
    expect(found).toMatchObject({ state: 'not-assessable', verdict: 'unknown' });
    expect(found.methods.map(({ differs, reasons }) => [differs, reasons.length])).toEqual(
      comparedMethods.map(() => [null, 0]),
    );
    // Of those that say something all say the same, ours not among them.
    expect(
      found.methods.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'unknown').length,
    ).toBeGreaterThan(1);
    expect(found.agree).toBe(true);
  });

  test('a level that is kept from the start on is told as one, also where it was to be reached', () => {
    const of = makeCase({ baseline: { value: 97, date: '2020' }, target: { value: 95 }, values: { 2022: 94 } });
    const found = compare(of, '2023-06-30');
    expect(found.state).toBe('breached');
    expect(said(found, 'eurostat')?.reasons).toContain('hold-target');
  });

  test('a count that adds up starts from zero, which growth cannot do', () => {
    const of = makeCase({
      target: { kind: 'cumulative', value: 45 },
      indicator: { timeBasis: 'flow', unit: { label: { en: 'schools' }, kind: 'plain' } },
      values: { 2021: 3, 2022: 3, 2023: 4 },
    });
    const found = compare(of, '2024-06-30');
    expect(found).toMatchObject({ verdict: 'failing', incomparable: null });
    expect(said(found, 'eurostat')).toMatchObject({ differs: null, result: { notEvaluable: 'zero-baseline' } });
    expect(said(found, 'open-sdg')).toMatchObject({
      verdict: 'good',
      reasons: expect.arrayContaining(['zero-baseline']) as unknown,
    });
    expect(said(found, 'china-ladder')).toMatchObject({
      result: { value: expect.closeTo(10 / 45 / 0.6, 9) as number },
    });
  });

  test('a count with a missing year is not compared', () => {
    const of = makeCase({
      target: { kind: 'cumulative', value: 45 },
      indicator: { timeBasis: 'flow' },
      values: { 2021: 3, 2023: 4 },
    });
    expect(compare(of, '2024-06-30')).toMatchObject({ incomparable: 'count-incomplete', agree: null });
  });

  test('a value above, below or about a number is not taken for it', () => {
    const of = makeCase({
      baseline: { value: 50, date: '2020' },
      target: { value: 100 },
      observations: makeObservations({ 2022: 80 }, { qualifier: 'at-least' }),
    });
    expect(compare(of, '2023-06-30')).toMatchObject({ incomparable: 'no-observation' });
  });

  test('shares in per cent between 0 and 100 are projected on the logit scale', () => {
    const of = (limits?: { min: number; max: number }) =>
      makeCase({
        baseline: { value: 80, date: '2020' },
        target: { value: 100 },
        values: { 2021: 90, 2022: 96 },
        indicator: limits === undefined ? {} : { limits },
      });
    const end = (programme: Programme) => said(compare(programme, '2023-06-30'), 'escap')?.result.details;
    const projected = (details: unknown) => (details as { anticipated: { projected: number } }).anticipated.projected;
    expect(projected(end(of()))).toBeGreaterThan(100);
    expect(projected(end(of({ min: 0, max: 100 })))).toBeLessThan(100);
  });

  test('later publication, other order: nothing but what was known counts', () => {
    const of = makeCase({
      baseline: { value: 50, date: '2020' },
      target: { value: 100 },
      values: { 2021: 60, 2022: 70 },
    });
    const turned = { ...of, observations: [...(of.observations ?? [])].reverse() };
    expect(robustness(turned, { asOf: '2023-06-30' })).toEqual(robustness(of, { asOf: '2023-06-30' }));
    const more = {
      ...of,
      observations: [...(of.observations ?? []), ...makeObservations({ 2020: 1 }, { published: '2024-01-01' })],
    };
    expect(robustness(more, { asOf: '2023-06-30' }).targets).toEqual(robustness(of, { asOf: '2023-06-30' }).targets);
  });
});

describe('the demonstration district', () => {
  const { targets } = robustness(demo, { asOf: '2024-12-31' });

  test('has every target once, with the state of our rules', () => {
    const { answers } = evaluateProgramme(demo, { asOf: '2024-12-31' });
    expect([...targets.keys()]).toEqual(demo.targets.map(({ id }) => id));
    for (const { id, state } of targets.values()) expect(state).toBe(answers.get(id)?.state);
  });

  test('a difference always has a known reason, and only a difference has', () => {
    for (const { methods } of targets.values()) {
      for (const { differs, reasons } of methods) expect(reasons.length > 0).toBe(differs === true);
    }
  });

  test('what is not judged or has no number is not compared', () => {
    expect(targets.get('paper-cards-2024')).toMatchObject({ incomparable: 'set-aside', methods: [], agree: null });
    expect(targets.get('wait-days-2025')).toMatchObject({ incomparable: 'faulty' });
    expect(targets.get('child-council-set-up')).toMatchObject({ incomparable: 'no-single-number' });
    expect(targets.get('drowning-zero')).toMatchObject({ incomparable: 'no-deadline' });
  });
});

test('every status word of a compared method has its place in the comparison', () => {
  const words = publishedMethods
    .filter(({ id }) => (comparedMethods as readonly string[]).includes(id))
    .flatMap(({ id, statuses }) => (id === 'escap' ? ['keep', 'speed-up', 'reverse'] : statuses.slice(0, -1)));
  expect(words.filter((word) => classOfStatus(word) === 'unknown')).toEqual([]);
});
