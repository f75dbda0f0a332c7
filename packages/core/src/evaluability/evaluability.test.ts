import { expect, test } from 'vitest';
import { makeCase, makeIndicator, makeProgramme, makeTarget, type Case } from '../fixtures/make-programme.ts';
import { seedProgramme } from '../fixtures/seed-programme.ts';
import type { Programme } from '../generated/types.ts';
import { evaluability } from './evaluability.ts';
import type { GapCode } from '../answer/gap.ts';

const sources = [{ document: 'd' }];
const lead = [{ item: 'action', party: 'office', duty: 'lead' as const }];

/** A target that lacks nothing, with what is put in. */
const whole = ({
  target = {},
  indicator = {},
  programme = {},
  baseline = { value: 50, date: '2020' },
}: Case = {}): Programme =>
  makeCase({
    baseline,
    indicator,
    target: { value: 100, sources, ...target },
    programme: { responsibilities: lead, ...programme },
  });

const of = (programme: Programme, id = 't') => {
  const item = evaluability(programme).items.find((one) => one.id === id);
  return item && [item.gaps, item.now, item.filled];
};

const noBaseline = { indicator: { baselines: [] } };
const units = { kind: 'coverage' as const };

test.each<[string, Case, GapCode[], string, string]>([
  ['lacks nothing', {}, [], 'on-the-way', 'on-the-way'],
  ['no baseline', noBaseline, ['no-baseline'], 'met-in-time', 'on-the-way'],
  [
    'no date of the baseline',
    { baseline: { value: 50, date: null } },
    ['baseline-undated'],
    'met-in-time',
    'on-the-way',
  ],
  [
    'a baseline of another name',
    { baseline: { value: 50, date: '2020', sameLabel: false } },
    ['baseline-label-differs'],
    'met-in-time',
    'on-the-way',
  ],
  ['no deadline', { target: { deadline: null } }, ['no-deadline'], 'met', 'on-the-way'],
  ['neither', { ...noBaseline, target: { deadline: null } }, ['no-deadline', 'no-baseline'], 'met', 'on-the-way'],
  ['no value', { target: { value: undefined as unknown as number } }, ['no-target-value'], 'nothing', 'on-the-way'],
  ['a bare number', { target: { comparator: 'not-stated' } }, ['comparison-not-stated'], 'on-the-way', 'on-the-way'],
  [
    'a bare number without a direction',
    { target: { comparator: 'not-stated' }, indicator: { direction: 'none' } },
    ['no-direction'],
    'nothing',
    'on-the-way',
  ],
  ['about', { target: { comparator: 'approx' } }, ['no-tolerance'], 'met', 'on-the-way'],
  ['a contradiction', { target: { comparator: 'le' } }, ['direction-contradicts-comparator'], 'nothing', 'on-the-way'],
  ['no unit', { indicator: { unit: { label: { en: ' ' }, kind: 'plain' } } }, ['no-unit'], 'nothing', 'on-the-way'],
  ['no path in the plan', { target: { path: 'none' } }, [], 'met-in-time', 'met-in-time'],
  ['no rhythm', { indicator: { frequency: 'irregular' } }, ['no-rhythm'], 'on-the-way', 'on-the-way'],
  ['no source', { target: { sources: [] } }, ['no-source'], 'on-the-way', 'on-the-way'],
  ['no unit that answers', { programme: { responsibilities: [] } }, ['no-owner'], 'on-the-way', 'on-the-way'],
  [
    'units, none of which leads',
    { programme: { responsibilities: [{ ...lead[0]!, duty: 'by-duty' }] } },
    ['no-lead'],
    'on-the-way',
    'on-the-way',
  ],
  ['a line to be kept needs no baseline', { ...noBaseline, target: { kind: 'hold' } }, [], 'kept', 'kept'],
  ['a count needs no baseline', { ...noBaseline, target: { kind: 'cumulative' } }, [], 'on-the-way', 'on-the-way'],
  [
    'a count without comparison or direction',
    { target: { kind: 'cumulative', comparator: 'not-stated' }, indicator: { direction: 'none' } },
    ['comparison-not-stated'],
    'on-the-way',
    'on-the-way',
  ],
  [
    'a total not to be exceeded',
    { target: { kind: 'cumulative', comparator: 'le' }, indicator: { direction: 'down' } },
    [],
    'kept',
    'kept',
  ],
  ['so many times', { ...noBaseline, target: { kind: 'recurrent' } }, ['no-target-value'], 'nothing', 'kept'],
  ['units without their number', { target: units }, ['no-denominator'], 'share', 'share'],
  ['units and their number', { target: { ...units, unitCount: 42 } }, [], 'share', 'share'],
  [
    'a share with its denominator',
    { target: units, indicator: { denominator: { en: 'centres' } } },
    [],
    'share',
    'share',
  ],
  ['a direction', { ...noBaseline, target: { kind: 'direction' } }, [], 'direction', 'direction'],
  [
    'a change against nothing',
    { ...noBaseline, target: { kind: 'relative', relative: { base: 'baseline', change: 100, as: 'percent' } } },
    ['no-baseline'],
    'nothing',
    'on-the-way',
  ],
  [
    'an average per year without a last year',
    { target: { kind: 'relative', deadline: null, relative: { base: 'average-per-year', change: 1, as: 'points' } } },
    ['no-deadline'],
    'nothing',
    'on-the-way',
  ],
  [
    'a yearly change',
    { ...noBaseline, target: { kind: 'relative', relative: { base: 'previous-period', change: 1, as: 'points' } } },
    [],
    'kept',
    'kept',
  ],
  [
    'a thing without a date',
    { ...noBaseline, target: { kind: 'deliverable', deadline: null } },
    ['no-deadline'],
    'done',
    'done-in-time',
  ],
])('%s', (_, parts, gaps, now, filled) => {
  expect(of(whole(parts))).toEqual([gaps, now, filled]);
});

test('milestones, projects and promises lack a date or not', () => {
  const leaf = { title: { en: 'opening' }, wording: 'summary' as const, item: 'action', sources };
  const programme = makeProgramme({
    responsibilities: lead,
    milestones: [{ ...leaf, id: 'm', due: '2024' }],
    projects: [{ ...leaf, id: 'p', due: null }],
    commitments: [
      { ...leaf, id: 'c', nature: 'build', due: null },
      { ...leaf, id: 'd', nature: 'build', due: '2024' },
    ],
  });
  expect(['m', 'p', 'c', 'd'].map((id) => of(programme, id))).toEqual([
    [[], 'done-in-time', 'done-in-time'],
    [['no-deadline'], 'done', 'done-in-time'],
    [['no-deadline'], 'by-report', 'done-in-time'],
    [[], 'done-in-time', 'done-in-time'],
  ]);
});

test('an indicator without a target and an action with nothing below it are named', () => {
  const programme = makeProgramme({
    indicators: [makeIndicator({ sources }), makeIndicator({ id: 'setting', purpose: 'context' })],
    actions: [
      { id: 'action', domain: 'domain', level: 'level-action', title: { en: 'one' } },
      { id: 'idle', domain: 'domain', level: 'level-action', title: { en: 'two' }, sources },
    ],
    responsibilities: [...lead, { ...lead[0]!, item: 'idle' }],
  });
  expect(evaluability(programme).items.map(({ id, gaps }) => [id, gaps])).toEqual([
    ['i', ['no-target']],
    ['idle', ['nothing-to-judge']],
  ]);
});

test('what is withdrawn, of another document, or counted elsewhere asks for nothing', () => {
  const standing = { status: 'withdrawn' as const, reason: { en: 'merged' } };
  for (const target of [{ standing }, { origin: 'reference' as const }, { duplicateOf: 'u' }])
    expect(of(whole({ target }))).toBeUndefined();
  expect(of(whole({ target: { standing: { ...standing, status: 'withheld' } } }))).toBeDefined();
});

test('a promise that repeats a target asks for nothing, and its action is not empty', () => {
  const programme = makeProgramme({
    actions: ['action', 'other'].map((id) => ({ id, domain: 'domain', level: 'level-action', title: { en: id } })),
    indicators: [makeIndicator({ id: 'i', item: 'action' })],
    targets: [makeTarget({ id: 't', indicator: 'i' })],
    commitments: [
      {
        ...{ id: 'c', item: 'other', title: { en: 'c' }, nature: 'build', due: null, wording: 'summary' },
        duplicateOf: 't',
      },
    ],
  });
  expect(evaluability(programme).items.map(({ id }) => id)).toEqual(['t']);
});

test('a plan is read as it was last revised', () => {
  const revisions = [{ date: '2024-05-01', deadline: '2025', reason: { en: 'set' }, sources: [{ document: 'd' }] }];
  expect(of(whole({ target: { deadline: null, revisions } }))).toEqual([[], 'on-the-way', 'on-the-way']);
});

test.each(['demo-district/plan-2021-2025', 'national-children/outline-2021-2030', 'xiqing/programme'])(
  'the counts of %s add up, and every gap and level has its words',
  (seed) => {
    const { items, groups } = evaluability(seedProgramme(seed));
    const [overall] = groups;
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(overall?.items).toBe(items.length);
    for (const { items: total, complete, byJudgeable, byGap } of groups) {
      expect(Object.values(byJudgeable).reduce((a, b) => a + b, 0)).toBe(total);
      for (const count of Object.values(byGap)) expect(count).toBeLessThanOrEqual(total - complete);
    }
  },
);

test('in the plan of Xiqing no unit leads, so no item is without a gap', () => {
  const [programme] = evaluability(seedProgramme('xiqing/programme')).groups;
  expect(programme).toMatchObject({ complete: 0, byGap: { 'no-lead': programme?.items } });
});

test('a plan, whole: items in the order of the plan, and groups with what their items lack', () => {
  const title = { en: '…' };
  const leaf = { title, wording: 'summary' as const, sources };
  const withdrawn = { status: 'withdrawn' as const, reason: { en: 'merged' } };
  const programme = makeProgramme({
    domains: [
      { id: 'school', level: 'level-domain', role: 'domain', title },
      { id: 'health', level: 'level-domain', role: 'domain', title },
    ],
    actions: [
      { id: 'one', domain: 'school', level: 'level-action', title, sources },
      { id: 'under', domain: 'school', parent: 'one', level: 'level-action', title, sources },
      { id: 'idle', domain: 'health', level: 'level-action', title },
    ],
    responsibilities: [
      { item: 'one', party: 'office', duty: 'lead' },
      { item: 'idle', party: 'office', duty: 'support' },
    ],
    indicators: [
      makeIndicator({ id: 'i', item: 'one' }),
      makeIndicator({ id: 'lonely', item: 'one', sources }),
      makeIndicator({ id: 'setting', item: 'one', purpose: 'context' }),
    ],
    targets: [makeTarget({ id: 't', indicator: 'i', value: 5, sources })],
    milestones: [
      { ...leaf, id: 'm', item: 'under', due: '2024' },
      { ...leaf, id: 'gone', item: 'idle', due: '2024', standing: withdrawn },
    ],
    projects: [{ ...leaf, id: 'p', item: 'one', due: null }],
    commitments: [{ ...leaf, id: 'c', item: 'one', nature: 'build', due: null }],
  });
  const group = (id: string, type: string, items: number, complete: number, byGap: object, byJudgeable: object) => ({
    id,
    type,
    items,
    complete,
    byGap,
    byJudgeable,
  });
  const school = [
    5,
    1,
    { 'no-baseline': 1, 'no-deadline': 2, 'no-target': 1 },
    { 'met-in-time': 1, 'done-in-time': 1, done: 1, 'by-report': 1, nothing: 1 },
  ] as const;
  const idle = [1, 0, { 'no-lead': 1, 'no-source': 1, 'nothing-to-judge': 1 }, { nothing: 1 }] as const;
  expect(evaluability(programme)).toEqual({
    programmeId: 'p',
    items: [
      { id: 't', type: 'target', gaps: ['no-baseline'], now: 'met-in-time', filled: 'on-the-way' },
      { id: 'm', type: 'milestone', gaps: [], now: 'done-in-time', filled: 'done-in-time' },
      { id: 'p', type: 'project', gaps: ['no-deadline'], now: 'done', filled: 'done-in-time' },
      { id: 'c', type: 'commitment', gaps: ['no-deadline'], now: 'by-report', filled: 'done-in-time' },
      { id: 'lonely', type: 'indicator', gaps: ['no-target'], now: 'nothing', filled: 'on-the-way' },
      {
        id: 'idle',
        type: 'action',
        gaps: ['no-lead', 'no-source', 'nothing-to-judge'],
        now: 'nothing',
        filled: 'on-the-way',
      },
    ],
    groups: [
      group(
        'p',
        'programme',
        6,
        1,
        { 'no-baseline': 1, 'no-deadline': 2, 'no-target': 1, 'no-lead': 1, 'no-source': 1, 'nothing-to-judge': 1 },
        { 'met-in-time': 1, 'done-in-time': 1, done: 1, 'by-report': 1, nothing: 2 },
      ),
      group('school', 'domain', ...school),
      group('health', 'domain', ...idle),
      group('one', 'action', ...school),
      group('under', 'action', 1, 1, {}, { 'done-in-time': 1 }),
      group('idle', 'action', ...idle),
    ],
  });
});

test('a leaf that is withheld still asks for its date; one said elsewhere keeps its action from being empty', () => {
  const title = { en: '…' };
  const withheld = { status: 'withheld' as const, reason: { en: 'confidential' } };
  const leaf = { title, wording: 'summary' as const, item: 'action', due: null };
  const gapsOf = (more: object) =>
    evaluability(makeProgramme({ milestones: [{ ...leaf, id: 'm', ...more }] })).items.map(({ id }) => id);
  expect(gapsOf({ standing: withheld })).toEqual(['m']);
  expect(gapsOf({ standing: { ...withheld, status: 'withdrawn' } })).toEqual(['action']);
  const repeated = makeProgramme({ commitments: [{ ...leaf, id: 'c', nature: 'build', duplicateOf: 'x' }] });
  expect(evaluability(repeated).items).toEqual([]);
  const target = makeProgramme({
    indicators: [makeIndicator()],
    targets: [makeTarget({ origin: 'reference', duplicateOf: 'x' })],
  });
  expect(evaluability(target).items).toEqual([]);
});
