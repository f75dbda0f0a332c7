import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { makeProgramme } from '../fixtures/make-programme.ts';
import type { Milestone, Report } from '../generated/types.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const words = { en: 'thing' };
const source = [{ document: 'd' }];

const judge = (
  parts: Partial<Milestone>,
  asOf: string,
  reports: readonly Partial<Report>[] = [],
  knownAt: string = asOf,
) => {
  const programme = makeProgramme({
    documents: [{ id: 'd', title: words, publisher: 'office', published: '2024-05-10' } as never],
    milestones: [{ id: 'm', item: 'action', title: words, wording: 'summary', due: '2024-06-30', ...parts }],
    reports: reports.map((one, i) => ({
      id: `r${i}`,
      item: 'm',
      period: '2024-Q1',
      party: 'office',
      claim: 'under-way',
      title: words,
      ...one,
    })),
  });
  const answer = evaluateProgramme(deepFreeze(programme), { asOf, knownAt }).answers.get('m');
  if (!answer) throw new Error('no answer');
  return answer;
};

const shell = { id: 'm', type: 'milestone', axis: 'delivery', tallied: true } as const;
const nothing = { freshness: 'none', completeness: 'none', sourced: false, grade: null } as const;
const day = '2024-05-01';
/** A document without a date: the revision counts from its own. */
const undated = [{ document: 'undated' }];
const dates = { asOf: day, knownAt: day, deadline: '2024-06-30' };
const done = { needs: 'report', towards: 'better', to: 'achieved' } as const;
const passing = { needs: 'time', towards: 'worse', to: 'no-data', date: '2024-07-01' } as const;
const plain = { version: '1', numbers: {}, used: [], ignored: [], cuts: [], caveats: [] } as const;

describe('the whole answer', () => {
  test('of something not due: nothing is known, and its date will pass', () => {
    expect(judge({}, day)).toEqual({
      ...shell,
      state: 'not-due',
      flags: ['due-soon'],
      evidence: nothing,
      because: { ...plain, method: 'deliverable', rule: 'due', dates, wouldChange: [done, passing] },
    });
  });

  test('of something without a date, before its programme begins', () => {
    expect(judge({ due: null, start: '2022-03' }, '2020-06-30')).toEqual({
      ...shell,
      state: 'not-due',
      flags: [],
      evidence: nothing,
      because: {
        ...plain,
        method: 'deliverable',
        rule: 'before-period',
        dates: { asOf: '2020-06-30', knownAt: '2020-06-30', start: '2022-03-01' },
        wouldChange: [done],
      },
    });
  });

  test('of something without a date on which nothing was reported', () => {
    expect(judge({ due: null }, day)).toEqual({
      ...shell,
      state: 'no-data',
      flags: [],
      evidence: nothing,
      because: {
        ...plain,
        method: 'deliverable',
        rule: 'no-data',
        reason: 'no-report',
        dates: { asOf: day, knownAt: day },
        wouldChange: [done],
      },
    });
  });

  test('after its date, without a report: a report can still show either', () => {
    const late = { asOf: '2024-07-01', knownAt: '2024-07-01', deadline: '2024-06-30' };
    expect(judge({}, '2024-07-01')).toEqual({
      ...shell,
      state: 'no-data',
      flags: ['past-due'],
      evidence: nothing,
      because: {
        ...plain,
        method: 'deliverable',
        rule: 'no-data',
        reason: 'no-report',
        dates: late,
        wouldChange: [done, { needs: 'report', towards: 'worse', to: 'missed' }],
      },
    });
  });

  test('of work under way, by a report with a date and a document', () => {
    expect(judge({}, day, [{ published: '2024-04-10', evidence: source }])).toEqual({
      ...shell,
      state: 'under-way',
      flags: ['due-soon'],
      evidence: { freshness: 'fresh', completeness: 'complete', sourced: true, grade: 'original' },
      because: {
        ...plain,
        method: 'report',
        rule: 'reported',
        dates,
        used: [{ kind: 'report', id: 'r0', period: '2024-Q1', published: '2024-04-10' }],
        wouldChange: [done, passing],
      },
    });
  });

  test('of a start on record', () => {
    expect(judge({ started: { date: '2024-02' } }, day)).toEqual({
      ...shell,
      state: 'under-way',
      flags: ['due-soon'],
      evidence: { freshness: 'fresh', completeness: 'complete', sourced: false, grade: 'declared' },
      because: {
        ...plain,
        method: 'deliverable',
        rule: 'due',
        dates,
        used: [{ kind: 'completion', id: 'm', period: '2024-02' }],
        caveats: ['publication-date-unknown'],
        wouldChange: [done, passing],
      },
    });
  });

  test('of a completion on record, before its time', () => {
    const completed = { date: '2024-03-31', published: '2024-04-02', sources: source };
    expect(judge({ completed, due: '2024-06' }, day)).toEqual({
      ...shell,
      state: 'achieved',
      flags: ['early'],
      evidence: { freshness: 'fresh', completeness: 'complete', sourced: true, grade: 'original' },
      because: {
        ...plain,
        method: 'deliverable',
        rule: 'done',
        numbers: { daysLate: -62 },
        dates: { ...dates, completed: '2024-03-31' },
        used: [{ kind: 'completion', id: 'm', period: '2024-03-31', published: '2024-04-02' }],
        wouldChange: [{ needs: 'report', towards: 'worse' }],
      },
    });
  });

  test('of what was missed: a report of that time says so, and another may take it back', () => {
    const answer = judge({}, '2024-08-01', [{ period: '2024-Q2', claim: 'unfinished' }]);
    expect(answer).toMatchObject({ state: 'missed', flags: ['past-due', 'declared'] });
    expect(answer.because).toMatchObject({ rule: 'after-deadline', wouldChange: [done] });
    expect(answer.because).not.toHaveProperty('reason');
    expect(answer.because.dates).not.toHaveProperty('completed');
  });

  test.each(['stopped', 'cancelled'] as const)('a report that it was %s withdraws it, after its date too', (claim) => {
    const answer = judge({}, '2024-08-01', [{ period: '2024-Q2', claim, evidence: source }]);
    expect(answer).toMatchObject({ state: 'withdrawn', flags: [] });
    expect(answer.because).toMatchObject({ rule: 'reported', wouldChange: [{ needs: 'report', towards: 'known' }] });
  });

  test('of a report too old to say how it ended', () => {
    expect(judge({}, '2024-08-01', [{ published: '2024-04-10' }])).toEqual({
      ...shell,
      state: 'no-data',
      flags: ['past-due'],
      evidence: nothing,
      because: {
        ...plain,
        method: 'deliverable',
        rule: 'no-data',
        reason: 'report-too-old',
        dates: { asOf: '2024-08-01', knownAt: '2024-08-01', deadline: '2024-06-30' },
        ignored: [{ kind: 'report', id: 'r0', period: '2024-Q1', published: '2024-04-10', reason: 'report-too-old' }],
        claim: { report: 'r0' },
        wouldChange: [done, { needs: 'report', towards: 'worse', to: 'missed' }],
      },
    });
  });

  test('of recurring work that nobody confirmed at its date', () => {
    expect(judge({}, '2024-08-01', [{ period: '2024-Q2', claim: 'recurring' }])).toMatchObject({
      state: 'no-data',
      flags: ['past-due'],
      because: { rule: 'no-data', reason: 'no-confirmation-at-deadline' },
    });
  });

  test.each(['withdrawn', 'not-applicable', 'withheld'] as const)('of a decision that it is %s', (status) => {
    const decided = {
      ...shell,
      state: status,
      flags: [],
      evidence: nothing,
      because: {
        ...plain,
        method: 'standing',
        rule: 'standing',
        dates: { asOf: day, knownAt: day },
        wouldChange: [{ needs: 'decision', towards: 'known' }],
      },
    };
    const bare = judge({ standing: { status, reason: words } }, day);
    // To withdraw something takes a document.
    if (status === 'withdrawn') {
      expect(bare).toMatchObject({ state: 'not-due', because: { caveats: ['change-without-document'] } });
    } else {
      expect(bare).toEqual(decided);
    }
    expect(judge({ standing: { status, reason: words, sources: [] } }, day)).toEqual(bare);
    expect(judge({ standing: { status, reason: words, sources: source } }, day).evidence.sourced).toBe(true);
  });
});

describe('what is known', () => {
  test('a completion counts from the day it was published, else from the end of its date', () => {
    const on = (completed: Milestone['completed'], asOf: string, knownAt = asOf) =>
      judge({ completed }, asOf, [], knownAt).state;
    expect(on({ date: '2024-03', published: '2024-04-10' }, '2024-04-09')).toBe('not-due');
    expect(on({ date: '2024-03', published: '2024-04-10' }, '2024-04-10')).toBe('achieved');
    expect(on({ date: '2024-03' }, '2024-03-30')).toBe('not-due');
    expect(on({ date: '2024-03' }, '2024-03-31')).toBe('achieved');
    expect(on({ date: '2024-03', published: '2024-02-10' }, '2024-02-29', '2024-12-31')).toBe('not-due');
    expect(on({ date: '2024-03', published: '2024-02-10' }, '2024-03-01', '2024-12-31')).toBe('achieved');
    expect(on({ date: '2024-03', published: '2024-02-10' }, '2024-06-01', '2024-02-09')).toBe('not-due');
  });

  test('a report counts once its period has ended and it was published, to the day', () => {
    const on = (report: Partial<Report>, asOf: string, knownAt = asOf) => judge({}, asOf, [report], knownAt).state;
    expect(on({}, '2024-03-30', '2024-12-31')).toBe('not-due');
    expect(on({}, '2024-03-31', '2024-12-31')).toBe('under-way');
    expect(on({ published: '2024-04-10' }, '2024-04-30', '2024-04-09')).toBe('not-due');
    expect(on({ published: '2024-04-10' }, '2024-04-30', '2024-04-10')).toBe('under-way');
  });

  test.each([
    ['approved', 'under-way'],
    ['draft', 'not-due'],
    ['submitted', 'not-due'],
    ['returned', 'not-due'],
    ['withdrawn', 'not-due'],
  ] as const)('a report that is %s leaves it %s', (state, expected) => {
    expect(judge({}, day, [{ state }]).state).toBe(expected);
  });
});

describe('which report speaks', () => {
  const speaks = (reports: readonly Partial<Report>[]) => {
    const ids = [reports, [...reports].reverse()].map((order) => judge({}, day, order).because.used[0]?.id);
    expect(ids[0]).toBe(ids[1]);
    return ids[0];
  };

  test('the one for the later time, whenever it was published', () => {
    const early = { id: 'a', period: '2023-Q4', published: '2024-04-20' };
    expect(speaks([early, { id: 'b', published: '2024-04-10' }])).toBe('b');
  });

  test('of one time the one published later, whatever it claims', () => {
    const first = { id: 'b', claim: 'unfinished', published: '2024-04-10' } as const;
    expect(speaks([first, { id: 'a', published: '2024-04-20' }])).toBe('a');
  });

  test('of one day the more cautious, and then the one whose name is last', () => {
    expect(speaks([{ id: 'a', claim: 'unfinished' }, { id: 'b' }])).toBe('a');
    expect(speaks([{ id: 'a' }, { id: 'b' }])).toBe('b');
  });

  test.each(['started', 'under-way'] as const)('work reported as %s and then as unfinished is under way', (claim) => {
    const reports = [{ period: '2023-Q3', claim: 'unfinished' }, { period: '2023-Q4', claim }, { claim: 'unfinished' }];
    expect(judge({}, day, reports as Partial<Report>[]).state).toBe('under-way');
    expect(judge({}, day, [{ claim }]).state).toBe('under-way');
    expect(judge({}, day, [{ period: '2023-Q4', claim: 'recurring' }, { claim: 'unfinished' }]).state).toBe(
      'not-started',
    );
  });
});

describe('dates', () => {
  test('of several revisions the latest in force counts, whatever their order', () => {
    const revisions = [
      { date: '2024-01-10', due: '2024-09', reason: words, sources: undated },
      { date: '2024-02-10', due: '2024-12', reason: words, sources: undated },
      { date: '2024-03-10', due: '2024-08', reason: words, sources: undated },
    ];
    for (const order of [revisions, [...revisions].reverse()]) {
      expect(judge({ revisions: order }, day).because.dates.deadline).toBe('2024-08-31');
      expect(judge({ revisions: order }, '2024-03-09').because.dates.deadline).toBe('2024-12-31');
      expect(judge({ revisions: order }, day, [], '2024-01-10').because.dates.deadline).toBe('2024-09-30');
    }
  });

  test('two revisions of one day: the one that stands later counts', () => {
    const revisions = ['2024-09', '2024-08'].map((due) => ({
      date: '2024-01-10',
      due,
      reason: words,
      sources: undated,
    }));
    expect(judge({ revisions }, day).because.dates.deadline).toBe('2024-08-31');
  });

  test.each([
    ['2024-06-30', '2024-06', undefined, []],
    ['2024-06-01', '2024-06', undefined, []],
    ['2024-05-31', '2024-06', -1, ['early']],
    ['2024-07-01', '2024-06', 1, ['late']],
    ['2024-07', '2024-06', undefined, ['late']],
    ['2024-05', '2024-06', undefined, ['early']],
    ['2024-Q3', '2024-07-01', undefined, ['timing-unknown']],
    ['2024-Q2', '2024-06-30', undefined, []],
    ['2024-03-31', null, undefined, []],
  ] as const)('done %s where %s was due: %s days late, %j', (date, due, daysLate, flags) => {
    const answer = judge({ completed: { date }, due }, '2024-12-31');
    expect([answer.because.numbers.daysLate, answer.flags]).toEqual([daysLate, flags]);
  });

  test('on the last day nothing has passed yet', () => {
    expect(judge({}, '2024-06-30').because.wouldChange).toEqual([done, passing]);
    expect(judge({ due: null, started: { date: '2024-02' } }, day).because.wouldChange).toEqual([done]);
  });
});
