import { evaluateProgramme, type Observation, type Target } from '@onemetre/core';
import { describe, expect, test } from 'vitest';
import { makeCase, makeObservation, makeObservations, type Case } from '../../../core/src/fixtures/make-programme.ts';
import { explain } from './explain.ts';
import type { ReaderLocale } from './locale.ts';
import { stateWord } from './state-word.ts';

const judged = (of: Case, asOf: string) => {
  const programme = makeCase(of);
  const answer = evaluateProgramme(programme, { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return { answer, programme };
};

const said = (of: Case, asOf: string, locale: ReaderLocale): string => {
  const { answer, programme } = judged(of, asOf);
  return explain(answer, programme, locale);
};

const places = { label: { en: 'places', 'zh-Hans': '个' }, kind: 'plain' as const };

describe('counts and parts of a year', () => {
  const toDate = (parts: Case): Case => ({
    ...parts,
    indicator: { timeBasis: 'year-to-date', frequency: 'month', ...parts.indicator },
    target: { kind: 'cumulative', value: 4000, start: '2023', deadline: '2023', ...parts.target },
  });

  test('a count to date is a total up to its month', () => {
    const of = toDate({ values: { '2023-07': 1100, '2023-08': 1286, '2023-09': 1700 } });
    expect(said(of, '2023-10-15', 'zh-Hans')).toContain('至2023年9月累计1700个');
    expect(said(of, '2023-10-15', 'en')).toContain('in total up to September 2023');
  });

  test('a year that began before the target is said to be left out', () => {
    const of = toDate({
      values: { 2021: 9, 2022: 20 },
      target: { value: 45, start: '2021-07-01', deadline: '2025' },
    });
    expect(said(of, '2023-01-31', 'zh-Hans')).toContain('这一年不计入');
  });

  test('a count to date without that of the year before says for which months it is missing', () => {
    const of = (period: string): Case => ({
      values: { '2023-09': 300, 2023: 420, [period]: 310 },
      indicator: { timeBasis: 'year-to-date', frequency: 'month', unit: places },
      target: { kind: 'compare', comparator: 'ge', compareWith: { base: 'last-year' } },
    });
    expect(said(of('2024-08'), '2024-10-15', 'zh-Hans')).toContain('所据材料未载2023年1月至8月用来比较的数值。');
    expect(said(of('2024-08'), '2024-10-15', 'en')).toContain(
      'our sources give no value for January to August 2023 to compare with.',
    );
    expect(said(of('2024-01-01/2024-02-29'), '2024-10-15', 'zh-Hans')).toContain('2023年1月至2月用来比较');
    expect(said(of('2024-09'), '2024-10-15', 'zh-Hans')).not.toContain('用来比较');
  });

  test('another place without a value says for which time it is missing', () => {
    const of: Case = {
      values: { 2022: 96, 2023: 97 },
      target: { kind: 'compare', comparator: 'ge', compareWith: { base: 'place', place: 'city' } },
    };
    expect(said(of, '2024-06-30', 'zh-Hans')).toContain('所据材料未载2023年用来比较的数值。');
  });

  test.each([
    [100, 24_999, '其中24999个符合要求。未达到目标（不低于100%）。'],
    [99.9, 25_000, '全部符合要求。已达到目标（不低于100%）。'],
  ])('a line that is judged by counts is not told by a percentage that says otherwise: %s', (value, numerator, met) => {
    const percent = { label: { en: '%', 'zh-Hans': '%' }, kind: 'percent' as const };
    const of: Case = {
      indicator: { unit: percent, numerator: { en: 'filed' }, denominator: { en: 'children' } },
      target: { kind: 'hold', value: 100 },
      observations: [makeObservation({ period: '2023', value, numerator, denominator: 25_000 })],
    };
    const text = said(of, '2024-06-30', 'zh-Hans');
    expect(text).toContain(`2023年共25000个，${met}`);
    expect(text).not.toContain('余量');
    expect(text).not.toContain(`为${value}%`);
  });

  test('a total that was taken back says what it was', () => {
    const of: Case = {
      values: { 2022: 41, 2023: 36 },
      baseline: { value: 20, date: '2020' },
      indicator: { timeBasis: 'running-total', unit: places },
      target: { kind: 'reach', value: 40 },
    };
    expect(said(of, '2024-06-30', 'zh-Hans')).toContain('此前公布的累计数为41个，后有核减');
    expect(said(of, '2024-06-30', 'en-x-child')).toContain('It was put right later.');
  });

  test('an average over part of a year is told as one, until its year is out', () => {
    const nine = '2023-01-01/2023-09-30';
    const of: Case = {
      indicator: { timeBasis: 'average', direction: 'down' },
      target: { comparator: 'le', value: 35 },
    };
    const alone = { ...of, values: { [nine]: 35 } };
    expect(said(alone, '2023-10-15', 'zh-Hans')).toContain('2023年1月至9月为35%，全年未出。');
    expect(said(alone, '2023-10-15', 'en')).toContain(
      'From January to September 2023: 35%; the whole year is not out yet.',
    );
    expect(said(alone, '2023-10-15', 'zh-Hans-x-child')).toContain('还不是一整年的');
    const after = { ...of, values: { 2022: 40, [nine]: 35 }, baseline: { value: 50, date: '2020' } };
    expect(said(after, '2023-10-15', 'zh-Hans')).toContain('全年未出');
    expect(said({ ...of, values: { [nine]: 35, 2023: 36 } }, '2024-02-15', 'zh-Hans')).not.toContain('全年未出');
  });

  test('a count under a ceiling names the months it is for', () => {
    const of = toDate({
      values: { 2022: 18, '2023-06': 9, '2023-09': 12 },
      indicator: { direction: 'down', unit: { label: { 'zh-Hans': '件', en: 'cases' }, kind: 'plain' } },
      target: { kind: 'hold', comparator: 'le', value: 20, start: '2022', deadline: '2024' },
    });
    expect(said(of, '2023-10-15', 'zh-Hans')).toContain('2023年1月至9月为12件');
  });
});

describe('a plan that was changed', () => {
  const reason = { en: 'r' };
  const sources = [{ document: 'd' }];
  const changed = (target: Case['target']): Case => ({
    baseline: { value: 50, date: '2020' },
    values: { 2023: 74 },
    target: { value: 100, ...target },
    programme: { documents: [{ id: 'd', title: { en: 'Order 5' }, kind: 'policy', availability: 'read' }] },
  });

  test('what it was at first is said, with the document that changed it', () => {
    const revised = (parts: object) => changed({ revisions: [{ date: '2024-03-01', reason, sources, ...parts }] });
    expect(said(revised({ value: 90 }), '2024-06-30', 'en')).toContain(
      'It was changed by Order 5; first it was at least 100%',
    );
    expect(said(revised({ deadline: '2027' }), '2024-06-30', 'en')).toContain('due by 2025');
  });

  test('a line that was raised is said as it was when the year told of ended, and then as it is by now', () => {
    const revised = changed({
      kind: 'hold',
      value: 70,
      revisions: [{ date: '2024-03-01', value: 80, reason, sources }],
    });
    const text = said(revised, '2024-06-30', 'en');
    expect(text).toContain('at least 70%');
    expect(text).toContain('From 1 March 2024 on it is at least 80%; there is no value of a later period yet.');
    expect(text).not.toContain('It was changed');
  });

  test('what was withdrawn says how it stood the day before', () => {
    const standing = { status: 'withdrawn', date: '2024-02-01', reason, sources } as const;
    expect(said(changed({ standing }), '2024-06-30', 'en')).toContain(stateWord({ state: 'at-risk' }, 'en'));
  });

  test.each<[string, Case['target'], Case['values']]>([
    ['missed', {}, { 2025: 99 }],
    ['lapsed', {}, { 2024: 100, 2025: 99 }],
    ['breached', { kind: 'hold' }, { 2025: 99 }],
  ])('an aspired target that is %s has words of its own', (state, target, values) => {
    const { answer } = judged({ ...changed({ strength: 'aspired', ...target }), values: values ?? {} }, '2026-06-30');
    expect([answer.state, stateWord(answer, 'zh-Hans')]).toEqual([state, '力争目标未达到']);
  });
});

test('a target that counts from no day says so', () => {
  const of: Case = {
    programme: { period: { start: null, end: null } },
    values: { 2023: 91 },
    target: { value: 90 },
  };
  expect(said(of, '2024-06-30', 'zh-Hans')).toContain('没有写明起算时间');
});

test.each(['works', 'tasks', 'value'] as const)('a rate of %s is printed where there is no value', (of) => {
  const rate = { value: null, completionRate: { rate: 43, of } } as never;
  const given: Case = {
    indicator: { unit: { ...places, whole: true }, timeBasis: 'running-total' },
    target: { value: 45 },
    observations: makeObservations({ 2023: 0 }, rate),
  };
  expect(said(given, '2024-06-30', 'zh-Hans')).toContain('43%');
});

test('compared with another place both values are said', () => {
  const value = (id: string, of: number, more: Partial<Observation> = {}): Observation =>
    makeObservation({
      id,
      indicator: 'i',
      period: '2023',
      value: of,
      status: 'final',
      grade: 'original',
      ...more,
    } as never);
  const of: Case = {
    target: {
      kind: 'compare',
      comparator: 'ge',
      value: undefined as never,
      compareWith: { base: 'place', place: 'city' },
    } as Partial<Target>,
    observations: [value('own', 96.4), value('city', 96.5, { place: 'city' })],
    programme: { places: [{ id: 'city', title: { 'zh-Hans': '全市', en: 'the city' } }] },
  };
  expect(said(of, '2024-06-30', 'zh-Hans')).toContain('同期全市为96.5%');
  expect(said(of, '2024-06-30', 'zh-Hans')).toContain('0.1个百分点');
  expect(said(of, '2024-06-30', 'en')).toContain('In the same period it was 96.5% in the city.');
});

test('when a unit expects to be done is told', () => {
  const of: Case = {
    baseline: { value: 50, date: '2020' },
    target: { value: 100 },
    values: { 2023: 76 },
    programme: {
      reports: [
        {
          id: 'r',
          item: 't',
          period: '2024-Q1',
          party: 'office',
          claim: 'under-way',
          title: { en: 'r' },
          expected: '2027-06',
        },
      ],
    },
  };
  expect(said(of, '2024-06-30', 'en')).toContain('expects to finish in June 2027');
  expect(said(of, '2024-06-30', 'zh-Hans')).toContain('预计2027年6月完成');
});

describe('what stands beside a number', () => {
  const left = (number: number, zh: string, en: string) => ({ number, met: 0, reason: { 'zh-Hans': zh, en } });
  const share = (parts: readonly Partial<Observation>[], programme: Case['programme'] = {}): Case => ({
    target: { kind: 'coverage', value: 100 },
    indicator: { aggregation: 'mean' },
    programme,
    observations: parts.map((one, n) => makeObservation({ id: `o${n}`, period: '2023', ...one })),
  });
  const town = (id: string) => ({ id, title: { 'zh-Hans': id, en: id }, kind: 'town' as const });
  const rebuilt = { value: 90, numerator: 9, denominator: 10, excluded: left(1, '正在改建。', 'being rebuilt.') };
  const flooded = { value: 80, numerator: 8, denominator: 10, excluded: left(2, '受水淹', 'flooded') };
  const inTowns = share(
    [
      { ...rebuilt, area: 'east' },
      { ...flooded, area: 'west' },
    ],
    { areas: [town('east'), town('west')] },
  );
  const rate: Case = {
    target: { value: 40 },
    indicator: { unit: { ...places, whole: true } },
    observations: [
      makeObservation({ period: '2023', value: null as never, completionRate: { rate: 50, of: 'value' } }),
    ],
  };
  const claims: Case = {
    target: { value: 90 },
    values: { 2023: 60 },
    programme: {
      reports: [{ id: 'r', item: 't', period: '2023', party: 'office', claim: 'done', title: { en: 'done' } }],
    },
  };

  test.each<[string, Case, string, string, string]>([
    [
      'units that are left out',
      share([rebuilt]),
      '另有1个不计入：正在改建。',
      '1 more is not counted: being rebuilt.',
      'Some are not counted here.',
    ],
    [
      'those of one town',
      inTowns,
      '另有1个不计入：正在改建。',
      '1 more is not counted: being rebuilt.',
      'Some are not',
    ],
    ['and of another', inTowns, '另有2个不计入：受水淹。', '2 more are not counted: flooded.', 'Some are not counted'],
    [
      'a value from a rate',
      rate,
      '数值由公布的完成率推算',
      'derived from the printed completion rate',
      'We made this number from another one.',
    ],
    [
      'a claim that values contradict',
      claims,
      '申报与数值不一致，以数值为准',
      'the report contradicts the values; the values count',
      'but the number counts.',
    ],
  ])('%s', (_, of, zh, en, child) => {
    expect(said(of, '2024-06-30', 'zh-Hans')).toContain(zh);
    expect(said(of, '2024-06-30', 'en')).toContain(en);
    expect(said(of, '2024-06-30', 'en-x-child')).toContain(child);
  });

  test('a share without its counts says so, but not to a child', () => {
    const of = share([{ value: 100 }]);
    expect(said(of, '2024-06-30', 'zh-Hans')).toContain('没有给出分子分母，按公布的百分比判断');
    expect(said(of, '2024-06-30', 'en')).toContain('the counts are not given');
    expect(said(of, '2024-06-30', 'en-x-child')).not.toMatch(/count/);
  });
});
