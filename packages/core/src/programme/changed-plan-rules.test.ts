import { expect, test } from 'vitest';
import { makeCase, makeObservations, makeProgramme, type Case } from '../fixtures/make-programme.ts';
import type { Milestone, Target, TargetRevision } from '../generated/types.ts';
import { checkDocuments } from '../parse/sense/check-documents.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const reason = { en: 'r' };
const sources = [{ document: 'd' }];
const document = { id: 'd', title: { en: 'Order 5' }, kind: 'policy' as const, availability: 'read' as const };

const programmeOf = ({ target, programme, ...given }: Case) =>
  makeCase({
    baseline: { value: 50, date: '2020' },
    values: { 2023: 74 },
    ...given,
    target: { value: 100, ...target },
    programme: { documents: [document], ...programme },
  });

const judge = (given: Case, asOf = '2024-06-30') => {
  const programme = programmeOf(given);
  const answer = evaluateProgramme(programme, { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return answer;
};

const revision = (parts: Partial<TargetRevision>): Case => ({
  target: { revisions: [{ date: '2024-03-01', reason, sources, ...parts }] },
});

test('a target lowered or put off by a document says what it was, how that stands, and by what', () => {
  const lowered = judge(revision({ value: 90 }));
  expect(lowered).toMatchObject({
    state: 'on-track',
    flags: ['adjusted'],
    adjusted: { value: 100, state: 'at-risk', document: 'd' },
  });
  expect(lowered.adjusted).not.toHaveProperty('deadline');
  const later = judge(revision({ deadline: '2027' }));
  expect(later.adjusted).toEqual({ deadline: '2025', state: 'at-risk', document: 'd' });
});

test.each<[string, Partial<TargetRevision>]>([
  ['raised', { value: 110 }],
  ['brought forward', { deadline: '2024' }],
  ['lowered without a document', { value: 90, sources: [] }],
  ['lowered by a document that is not known yet', { date: '2024-09-01', value: 90 }],
])('a target %s is not adjusted', (_, parts) => {
  const answer = judge(revision(parts));
  expect(answer.flags).not.toContain('adjusted');
  expect(answer).not.toHaveProperty('adjusted');
});

test('for what should fall a higher number asks for less', () => {
  const down: Case = { indicator: { direction: 'down' }, values: { 2023: 30 } };
  const of = (value: number) =>
    judge({ ...down, target: { value: 20, comparator: 'le', ...revision({ value }).target } }).flags;
  expect(of(25)).toContain('adjusted');
  expect(of(15)).not.toContain('adjusted');
});

test.each<[string, 'up' | 'down' | 'none', Partial<TargetRevision>, boolean]>([
  ['the near end lowered', 'up', { low: 85 }, true],
  ['the near end raised', 'up', { low: 92 }, false],
  ['the far end moved out', 'up', { high: 99 }, false],
  ['the near end raised', 'down', { high: 97 }, true],
  ['the near end lowered', 'down', { high: 93 }, false],
  ['the far end moved out', 'down', { low: 85 }, false],
  ['widened below', 'none', { low: 85 }, true],
  ['widened above', 'none', { high: 99 }, true],
  ['narrowed', 'none', { low: 91, high: 94 }, false],
])('a range %s, where better is %s: %j asks for less: %s', (_, direction, parts, less) => {
  const { flags, adjusted } = judge({
    indicator: { direction },
    target: { comparator: 'range', value: undefined as never, low: 90, high: 95, ...revision(parts).target },
  });
  expect(flags.includes('adjusted')).toBe(less);
  // Both ends of the original are told, whichever was moved.
  expect(adjusted).toEqual(less ? expect.objectContaining({ low: 90, high: 95, document: 'd' }) : undefined);
});

test.each<[Target['comparator'], number, number]>([
  ['le', 70, 50],
  ['lt', 70, 50],
  ['within', 70, 50],
  ['ge', 50, 70],
  ['gt', 50, 70],
])(
  'what a target with "%s" asks for is said by its comparison, also without a direction: %d is less than %d',
  (comparator, less, more) => {
    const flags = (value: number) =>
      judge({ indicator: { direction: 'none' }, target: { comparator, value: 60, ...revision({ value }).target } })
        .flags;
    expect(flags(less)).toContain('adjusted');
    expect(flags(more)).not.toContain('adjusted');
  },
);

test('a range that is put off tells its first date, and its ends only where they were moved', () => {
  const range: Case = {
    target: {
      comparator: 'range',
      value: undefined as never,
      low: 90,
      high: 95,
      ...revision({ deadline: '2027' }).target,
    },
  };
  expect(judge(range).adjusted).toEqual({ deadline: '2025', state: expect.any(String), document: 'd' });
});

test('how the original stands is said by its own word', () => {
  // 26 of the 30 that were to come by the end of 2023.
  expect(judge({ ...revision({ value: 90 }), values: { 2023: 76 } }).adjusted).toMatchObject({
    state: 'at-risk',
    variant: 'slight',
  });
});

test('of an exact number, and of one without a comparison or a direction, none asks for less than another', () => {
  for (const comparator of ['eq', 'not-stated'] as const)
    for (const value of [50, 70])
      expect(
        judge({ indicator: { direction: 'none' }, target: { comparator, value: 60, ...revision({ value }).target } }),
      ).not.toHaveProperty('adjusted');
});

test('a milestone put off says its first date and how that stands', () => {
  const milestone = (due: string, of: Milestone['due'] = '2024-03-31'): Milestone => ({
    ...{ id: 'm', item: 'action', title: reason, wording: 'summary', due: of },
    revisions: [{ date: '2024-02-01', due, reason, sources }],
  });
  const of = (one: Milestone) =>
    evaluateProgramme(makeProgramme({ milestones: [one] }), { asOf: '2024-06-30' }).answers.get('m');
  expect(of(milestone('2024-12-31'))).toMatchObject({
    state: 'not-due',
    flags: ['adjusted'],
    adjusted: { deadline: '2024-03-31', state: 'no-data', document: 'd' },
    moved: [{ date: '2024-02-01', due: '2024-12-31' }],
  });
  // Brought forward it has moved too; confirmed, it is not put off.
  expect(of(milestone('2024-02-29'))?.moved).toMatchObject([{ due: '2024-02-29' }]);
  expect(of(milestone('2024-03-31'))?.flags).not.toContain('adjusted');
  expect(of(milestone('2024-02-29'))?.flags).not.toContain('adjusted');
  expect(of(milestone('2024-12-31', null))?.flags).not.toContain('adjusted');
});

test('a change without a document is named by the check and by the answer', () => {
  const bare = revision({ value: 90, sources: [] });
  expect(judge(bare).because).toMatchObject({
    caveats: expect.arrayContaining(['change-without-document']),
    ignored: expect.arrayContaining([
      { kind: 'revision', id: 't', published: '2024-03-01', reason: 'change-without-document' },
    ]),
  });
  const codes = (given: Case) => checkDocuments(programmeOf(given)).map(({ code, path }) => [code, path.join('.')]);
  expect(codes(bare)).toEqual([['change-without-document', 'targets.0.revisions.0']]);
  expect(codes(revision({ value: 90 }))).toEqual([]);
  const standing = { status: 'withdrawn', reason } as const;
  expect(codes({ target: { standing } })).toEqual([['change-without-document', 'targets.0.standing']]);
  expect(codes({ target: { standing: { ...standing, sources } } })).toEqual([]);
  expect(codes({ target: { standing: { ...standing, status: 'withheld' } } })).toEqual([]);
});

test('what is withdrawn shows the state of the day before', () => {
  const standing = { status: 'withdrawn', date: '2024-02-01', reason, sources } as const;
  const answer = judge({ target: { standing } });
  expect(answer).toMatchObject({ state: 'withdrawn', lastKnown: { state: 'at-risk', date: '2024-01-31' } });
  expect(answer.because.caveats).not.toContain('change-without-document');
  expect(judge({ target: { standing: { ...standing, date: undefined as never } } })).not.toHaveProperty('lastKnown');
});

test('what is withheld or does not apply shows no earlier state', () => {
  for (const status of ['withheld', 'not-applicable'] as const)
    expect(judge({ target: { standing: { status, date: '2024-02-01', reason, sources } } })).not.toHaveProperty(
      'lastKnown',
    );
});

test('of what had no state the day before it was withdrawn none is shown', () => {
  const standing = { status: 'withdrawn', date: '2024-02-01', reason, sources } as const;
  expect(judge({ target: { standing }, values: {} })).not.toHaveProperty('lastKnown');
  const undated = { value: 50, date: null } as const;
  expect(judge({ target: { standing }, baseline: undated })).not.toHaveProperty('lastKnown');
});

test('an aspired target keeps its own word in the last state of what was withdrawn', () => {
  const standing = { status: 'withdrawn', date: '2026-07-01', reason, sources } as const;
  const given: Case = { target: { strength: 'aspired', standing }, values: { 2025: 99 } };
  expect(judge(given, '2026-12-31').lastKnown).toEqual({ state: 'missed', variant: 'aspired', date: '2026-06-30' });
});

test('of what a report says was cancelled, a decision of a later day tells no state in advance', () => {
  const milestone: Milestone = {
    ...{ id: 'm', item: 'action', title: reason, wording: 'summary', due: '2024-12-31' },
    standing: { status: 'withdrawn', date: '2024-09-01', reason, sources },
  };
  const report = { id: 'r', item: 'm', period: '2024-Q1', party: 'office', claim: 'cancelled', title: reason } as const;
  const of = (evidence: typeof sources, unproven: Partial<Milestone> = {}) =>
    evaluateProgramme(
      makeProgramme({ milestones: [{ ...milestone, ...unproven }], reports: [{ ...report, evidence }] }),
      { asOf: '2024-06-30' },
    ).answers.get('m');
  expect(of(sources)).toMatchObject({ state: 'withdrawn', because: { method: 'report' } });
  expect(of(sources)).not.toHaveProperty('lastKnown');
  // Neither the report nor the revision has a document: that is said once.
  const revisions = [{ date: '2024-02-01', due: '2025-06-30', reason }];
  expect(of([], { revisions })?.because.caveats.filter((one) => one === 'change-without-document')).toHaveLength(1);
});

test('an indicator that is no longer measured ends the judging of what goes on', () => {
  const discontinued = { date: '2024', sources };
  const on = (parts: Case, asOf?: string) => judge({ ...parts, indicator: { discontinued } }, asOf);
  expect(on({})).toMatchObject({
    state: 'not-assessable',
    because: {
      ...{ rule: 'no-pace', reason: 'discontinued', cuts: [] },
      wouldChange: [{ needs: 'decision', towards: 'known' }],
    },
    lastKnown: { state: 'at-risk', date: '2023-12-31' },
  });
  expect(on({}, '2023-12-31').state).toBe('at-risk');
  expect(on({ values: { 2023: 100 } }).state).toBe('achieved');
  // What was due before stays a question of its own time.
  expect(on({ target: { deadline: '2023' } }).state).toBe('missed');
  expect(on({ target: { deadline: '2023' }, values: { 2022: 74 } }).state).toBe('awaiting-final');
  // What was due on the very day is not.
  expect(on({ target: { deadline: '2024-01-01' } }).state).toBe('not-assessable');
  // What is said of the value stays, what is said of the state goes with it.
  const provisional = makeObservations({ 2023: 45 }, { status: 'provisional' });
  expect(on({ observations: provisional }, '2023-12-31').flags).toEqual(['moving-away', 'provisional']);
  expect(on({ observations: provisional }).flags).toEqual(['provisional']);
  const later = { ...document, published: '2024-07-01' };
  expect(on({ programme: { documents: [later] } }).state).toBe('at-risk');
});

test.each([
  ['missed', { target: { strength: 'aspired' }, values: { 2025: 99 } }],
  ['lapsed', { target: { strength: 'aspired' }, values: { 2024: 100, 2025: 99 } }],
  ['breached', { target: { strength: 'aspired', kind: 'hold' }, values: { 2025: 99 } }],
] as const)('an aspired target that is %s is a variant of its own', (state, given) => {
  const answer = judge(given as Case, '2026-06-30');
  expect(answer).toMatchObject({ state, variant: 'aspired' });
});

test('an aspired target that is met, and a binding one that fails, are told as any other', () => {
  const met = judge({ target: { strength: 'aspired' }, values: { 2025: 100 } }, '2026-06-30');
  const missed = judge({ target: { strength: 'binding' }, values: { 2025: 99 } }, '2026-06-30');
  expect([met.state, met.variant, missed.state, missed.variant]).toEqual(['achieved', undefined, 'missed', undefined]);
});
