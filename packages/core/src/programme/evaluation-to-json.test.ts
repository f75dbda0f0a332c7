import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultRules } from '../answer/rules.ts';
import { makeCase, makeProgramme } from '../fixtures/make-programme.ts';
import { seedProgramme } from '../fixtures/seed-programme.ts';
import { evaluateProgramme } from './evaluate-programme.ts';
import { evaluationToJson } from './evaluation-to-json.ts';
import { libraryName } from './library-name.ts';

const programme = seedProgramme('demo-district/plan-2021-2025');
const asOf = '2024-12-31';
const evaluation = evaluateProgramme(programme, { asOf, knownAt: '2025-03-31' });

test('holds the whole evaluation, and survives the way through text', () => {
  const json = evaluationToJson(evaluation, programme);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  expect(json).toMatchObject({ programmeId: programme.id, asOf, knownAt: '2025-03-31', rules: defaultRules });
  expect(json.answers.map(({ id }) => id)).toEqual([...evaluation.answers.keys()]);
  expect(json.groups.map(({ id }) => id)).toEqual([...evaluation.groups.keys()]);
  expect(new Set(json.series.map(({ indicator }) => indicator))).toEqual(new Set(evaluation.series.keys()));
  expect(json.later).toEqual([...evaluation.later]);
});

test('tells who has taken over from whom', () => {
  const unit = { title: { en: '…' }, kind: 'government' } as const;
  const reformed = makeProgramme({
    documents: [{ id: 'reform', title: { en: '…' }, kind: 'other', availability: 'read' }],
    parties: [
      { ...unit, id: 'old', succeededBy: { id: 'new', date: '2024-01-01', sources: [{ document: 'reform' }] } },
      { ...unit, id: 'new' },
    ],
  });
  const { successions } = evaluationToJson(evaluateProgramme(reformed, { asOf }), reformed);
  expect(successions).toMatchObject([{ id: 'old', list: 'parties', now: { id: 'new' } }]);
});

test('a field that an answer, a group or an evaluation comes to hold is written too', () => {
  const [id, answer] = [...evaluation.answers][0] ?? [];
  if (!id || !answer) throw new Error('The demonstration district has answers');
  const answers = new Map([[id, { ...answer, because: { ...answer.because, invented: [1] }, invented: 'here' }]]);
  const json = evaluationToJson({ ...evaluation, answers, invented: true } as typeof evaluation, programme);
  expect(json.answers[0]).toMatchObject({ invented: 'here', because: { invented: [1] } });
  expect(json).toHaveProperty('invented', true);
});

test('names what judged and what was judged', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(evaluationToJson(evaluation, programme).library).toBe(`@onemetre/core ${version}`);
  expect(libraryName).toBe(`@onemetre/core ${version}`);
  const stamped = { ...programme, stamp: { hash: 'sha256-00', library: 'x' } };
  const file = { name: 'plan.json', hash: 'sha256-11' };
  expect(evaluationToJson(evaluation, stamped, { file })).toMatchObject({ file, contentHash: 'sha256-00' });
  const { file: none, contentHash } = evaluationToJson(evaluation, programme);
  expect([none, contentHash]).toEqual([undefined, undefined]);
});

describe('the settings', () => {
  const adoptedBy = { body: { 'zh-Hans': '样例区政府' }, document: 'paper' };
  const own = { ...programme, rules: { atRiskRatio: 0.5, adoptedBy } };
  const settingsOf = (rules?: { atRiskRatio: number }) =>
    evaluationToJson(evaluateProgramme(own, { asOf, rules }), own).settings;

  test('that are not the defaults stand apart, with who adopted them', () => {
    expect(evaluationToJson(evaluation, programme).settings).toEqual({ changed: {} });
    expect(settingsOf()).toEqual({ changed: { atRiskRatio: 0.5 }, adoptedBy });
  });

  test('of a call are nobody’s own', () => {
    expect(settingsOf({ atRiskRatio: 0.4 })).toEqual({ changed: { atRiskRatio: 0.4 } });
  });
});

test('a difference of decimals carries no noise, and every other number stays as it is', () => {
  const noisy = makeCase({
    baseline: { value: 90, date: '2020' },
    target: { kind: 'hold', comparator: 'ge', value: 95 },
    values: { 2023: 95.2 },
  });
  const [item] = evaluationToJson(evaluateProgramme(noisy, { asOf }), noisy).answers;
  expect(item?.because).toMatchObject({ toNextCut: 0.2, numbers: { observed: 95.2 } });
  const value = 1_234_567_890.123;
  const exact = {
    ...evaluation,
    rules: { ...defaultRules, atRiskRatio: value, aheadRatio: 1 / 3 },
  };
  expect(evaluationToJson(exact, programme).rules).toMatchObject({ atRiskRatio: value, aheadRatio: 1 / 3 });
});

test('refuses another programme, and a number that JSON cannot hold', () => {
  expect(() => evaluationToJson(evaluation, makeCase({ target: { value: 1 } }))).toThrow(
    'requires the programme that was judged, got p',
  );
  const endless = { ...evaluation, rules: { ...defaultRules, aheadRatio: Infinity } };
  expect(() => evaluationToJson(endless, programme)).toThrow('finite');
});
