import { evaluability, evaluateProgramme, parseProgramme, type Programme } from '@onemetre/core';
import type { Issue } from '@onemetre/core/issues';
import { issueText } from '@onemetre/scenes';
import { publishProgramme } from '@onemetre/exchange';
import { expect, test } from 'vitest';
import { fieldDocument, fieldProgramme } from './field-scene.ts';

const issuesOf = (programme: Programme): readonly Issue[] => parseProgramme(programme).issues;
const places = (issues: readonly Issue[]): string[] => issues.map(({ code, path }) => `${path.join('.')} ${code}`);
const judged = (programme: Programme) => evaluateProgramme(programme, { asOf: '2024-06-30' }).answers.get('t-supp-1');
const praise = ['achieved', 'ahead', 'on-track', 'holding'];

const suppressed = fieldProgramme('01-sentinel-9999');
const withLimits = (min: number): Programme => ({
  ...suppressed,
  indicators: suppressed.indicators.map((indicator) => ({ ...indicator, limits: { min } })),
});

test.each([suppressed, withLimits(0), withLimits(-10_000)])(
  'a code for suppressed is told with its remedy',
  (programme) => {
    const issue = issuesOf(programme).find(({ code }) => code === 'negative-count');
    expect(issue?.path).toEqual(['observations', 1, 'value']);
    expect(issueText(issue as Issue, 'en')).toContain('Write null and absence: withheld');
    expect(issueText(issue as Issue, 'zh-Hans')).toContain('请改为 null，并注明 absence: withheld');
  },
);

test('nothing is praised on a code for suppressed, whatever else is there', () => {
  const answer = judged(suppressed);
  expect(praise).not.toContain(answer?.state);
  expect(answer?.because?.numbers).not.toMatchObject({ observed: -9937 });
  expect(JSON.stringify(answer)).not.toContain('-9937');
  const alone = {
    ...suppressed,
    observations: suppressed.observations?.slice(1).map((one) => ({ ...one, area: undefined })),
  };
  expect(judged(alone as Programme)).toMatchObject({
    state: 'no-data',
    because: { ignored: [{ id: 'o1', reason: 'value-below-zero' }] },
  });
});

test('with the reason in its place it is withheld', () => {
  const observations = suppressed.observations?.map((one) =>
    one.id === 'o1' ? { ...one, value: null, absence: 'withheld' as const } : one,
  );
  const programme = { ...suppressed, observations } as Programme;
  expect(judged(programme)?.state).toBe('withheld');
  expect(issuesOf(programme)).toEqual([]);
});

test('it is not published', async () => {
  const { ok, issues } = await publishProgramme(suppressed);
  expect(ok).toBe(false);
  expect(places(issues)).toContain('observations.1.value small-cell');
});

test('a net figure that really falls below zero stays without an issue, and is judged', () => {
  const net = {
    ...suppressed,
    areas: [],
    indicators: suppressed.indicators.map((one) => ({ ...one, sensitivity: undefined })),
    observations: [-30, 6].map((value, i) => ({
      ...suppressed.observations?.[0],
      id: `n${i}`,
      area: undefined,
      period: String(2022 + i),
      value,
    })),
  } as unknown as Programme;
  const programme = JSON.parse(JSON.stringify(net)) as Programme;
  expect(issuesOf(programme)).toEqual([]);
  expect(judged(programme)?.because?.numbers).toMatchObject({ observed: 6 });
});

test('fractions among per cents are told, with the other figures and both readings', () => {
  const issues = issuesOf(fieldProgramme('02-percent-as-fraction'));
  expect(places(issues)).toEqual([
    'targets.1.value fraction-among-percents',
    'observations.0.value fraction-among-percents',
    'observations.1.value fraction-among-percents',
    'observations.2.value fraction-among-percents',
  ]);
  const last = issueText(issues[3] as Issue, 'en');
  for (const part of ['0.952 stands', 'from 92 to 98', '95.2 is meant', 'really is 0.952%'])
    expect(last).toContain(part);
  expect(issueText(issues[0] as Issue, 'zh-Hans')).toContain('如果是指 98，请写 98；如果确是 0.98%，请保留');
});

const changes = fieldDocument('08-relative-range');
const changedBy = (relative: object) =>
  parseProgramme({
    ...changes,
    targets: changes.targets.map((target) => ({
      ...target,
      relative: { base: 'baseline', as: 'percent', ...relative },
    })),
  });

test('a range of changes with one change is refused, and names both ends', () => {
  const { ok, issues } = changedBy({ change: -40 });
  expect(ok).toBe(false);
  expect(places(issues)).toEqual(
    expect.arrayContaining(['targets.0.relative.low missing-for-kind', 'targets.0.relative.high missing-for-kind']),
  );
});

test('with both ends it can be judged, and is', () => {
  const parsed = changedBy({ low: -45, high: -40 });
  expect(parsed.issues).toEqual([]);
  if (!parsed.ok) throw new Error('refused');
  expect(evaluability(parsed.programme).items.find(({ type }) => type === 'target')?.now).toBe('on-the-way');
  const answer = evaluateProgramme(parsed.programme, { asOf: '2024-06-30' }).answers.get('t-rr-1');
  expect(answer?.state).toBe('at-risk');
});
