import { expect, test } from 'vitest';
import { evaluability } from '../evaluability/evaluability.ts';
import { makeCase, makeProgramme, type Case } from '../fixtures/make-programme.ts';
import { historyDates } from '../history/history-dates.ts';
import { projectTarget } from '../indicator/project-target.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const none = { start: null, end: null };
const title = { 'zh-Hans': '方案', en: 'Plan' };
const written = (day: string) => ({
  period: none,
  documents: [{ id: 'plan', title, kind: 'plan', availability: 'read', written: day } as const],
});

const judge = (of: Case, asOf = '2024-06-30') => {
  const programme = makeCase(of);
  const answer = evaluateProgramme(programme, { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return { programme, answer, because: answer.because };
};

test('without any day nothing counts, and what there is is listed with the reason', () => {
  const { programme, answer, because } = judge({
    programme: { period: none },
    values: { 2023: 91 },
    target: { value: 90 },
  });
  expect(answer).toMatchObject({ state: 'not-assessable', because: { reason: 'no-start' } });
  expect(because.dates.start).toBeUndefined();
  expect(because.ignored).toMatchObject([{ id: 'o-2023', reason: 'no-start' }]);
  expect(because.wouldChange).toEqual([{ needs: 'start', towards: 'known' }]);
  expect(evaluability(programme).items[0]).toMatchObject({
    gaps: expect.arrayContaining(['no-start']),
    now: 'nothing',
  });
});

test('neither the value of the very day nor one after a starting point counts without a start', () => {
  for (const parts of [{}, { baseline: { value: 50, date: '2020' } }]) {
    const of = { ...parts, programme: { period: none }, values: { 2022: 70, 2023: 80 }, target: { value: 100 } };
    const { because } = judge(of, '2023-12-31');
    expect(because.used.filter(({ kind }) => kind === 'observation')).toEqual([]);
    expect(because.ignored.map(({ id, reason }) => [id, reason])).toEqual([
      ['o-2022', 'no-start'],
      ['o-2023', 'no-start'],
    ]);
  }
});

test('a starting point does not stand in for a start', () => {
  const { answer } = judge({
    programme: { period: none },
    baseline: { value: 50, date: '2020' },
    values: { 2023: 80 },
    target: { value: 100 },
  });
  expect(answer).toMatchObject({ state: 'not-assessable', because: { reason: 'no-start' } });
});

test('from the day of the document values count, pace runs from the starting point, and the answer says so', () => {
  const { answer, because } = judge({
    programme: written('2021-02-01'),
    baseline: { value: 50, date: '2020' },
    values: { 2023: 80 },
    target: { value: 100 },
  });
  expect(answer.state).toBe('on-track');
  expect(because.dates.start).toBe('2021-02-01');
  expect(because.caveats).toContain('counts-from-document');
});

test('a count from zero has no path, no share of time and no projection; its goal still decides', () => {
  const count: Case = {
    programme: written('2020-12-31'),
    indicator: { timeBasis: 'flow' },
    target: { kind: 'cumulative', value: 30 },
  };
  const { programme, answer, because } = judge({ ...count, values: { 2021: 10, 2022: 10 } }, '2023-06-30');
  expect(answer).toMatchObject({ state: 'not-assessable', because: { reason: 'no-start' } });
  expect(because.numbers.elapsed).toBeUndefined();
  expect(projectTarget(programme, 't', { asOf: '2023-06-30' })).toMatchObject({ given: false, reason: 'no-start' });
  expect(evaluability(programme).items[0]).toMatchObject({ now: 'met-in-time', filled: 'on-the-way' });
  expect(judge({ ...count, values: { 2021: 10, 2022: 20 } }, '2023-06-30').answer.state).toBe('achieved');
});

test('work without a date is due from the day of the document, or at once', () => {
  const project = { id: 't', item: 'action', title, wording: 'summary', due: null } as const;
  const state = (programme: Case['programme'], asOf: string) =>
    evaluateProgramme(makeProgramme({ projects: [project], ...programme }), { asOf }).answers.get('t')?.state;
  expect(state({ period: none }, '2020-01-01')).toBe('no-data');
  expect(state(written('2021-02-01'), '2021-01-31')).toBe('not-due');
  expect(state(written('2021-02-01'), '2021-02-01')).toBe('no-data');
});

test('a history begins with the document, or shows the date asked for alone', () => {
  expect(historyDates(written('2021-02-01'), { asOf: '2023-06-30', every: 'year' })).toEqual([
    '2022-12-31',
    '2023-06-30',
  ]);
  expect(historyDates({ period: none }, { asOf: '2023-06-30', every: 'year' })).toEqual(['2023-06-30']);
});
