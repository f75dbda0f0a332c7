import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultyDocuments } from '../../fixtures/faulty-documents.ts';
import {
  makeIndicator,
  makeObservations,
  makeProgramme,
  makeTarget,
  type TargetParts,
  type ObservationParts,
} from '../../fixtures/make-programme.ts';
import type { Indicator } from '../../generated/types.ts';
import { issueCodes } from '../../issue/issue-codes.ts';
import { parseProgramme } from '../parse-programme.ts';
import { checkPlausibility } from './check-plausibility.ts';

const persons = { unit: { label: { 'zh-Hans': '人' }, kind: 'plain' as const } };

/** By period, or for each year from 2015. */
type Values = readonly number[] | Readonly<Record<string, number>>;

interface Case {
  readonly indicator?: Partial<Indicator>;
  readonly targets?: readonly TargetParts[];
  readonly observation?: ObservationParts;
}

const byPeriod = (values: Values): Readonly<Record<string, number>> =>
  Array.isArray(values)
    ? Object.fromEntries((values as readonly number[]).map((value, i) => [2015 + i, value]))
    : (values as Readonly<Record<string, number>>);

const codesOf = (values: Values, { indicator, targets = [], observation }: Case) =>
  checkPlausibility(
    makeProgramme({
      indicators: [makeIndicator(indicator)],
      targets: targets.map((target, i) => makeTarget({ id: `t${i}`, ...target })),
      observations: makeObservations(byPeriod(values), observation),
    }),
  ).map(({ code, path }) => `${path.join('.')} ${code}`);

test.each<[string, Values, Case]>([
  ['a share that really is small', [0.3, 0.5], { targets: [{ value: 1 }] }],
  ['a share that grew from nearly nothing', [0.4, 6, 30, 85], { targets: [{ value: 95 }] }],
  ['a rate of growth', [5.2, 4.8, 0.4, -1.3, 6.1], {}],
  ['net migration', [-30, -12, 6], { indicator: { ...persons, timeBasis: 'flow' } }],
  ['net migration that fell below zero once', [30, 12, 4, -6], { indicator: { ...persons, limits: { min: -500 } } }],
  ['a share below zero, which only limits can judge', [3, 2, 4, -1], {}],
  ['temperatures', [4, 12, 8, -3], { indicator: { ...persons, timeBasis: 'point' } }],
  ['a balance that lies below zero now and then', [4, -9, 3, -1, 7, -2], { indicator: persons }],
  ['points of growth', [3, 4, 5, -1], {}],
  ['degrees that say they fall', [4, 12, 8, -9], { indicator: { ...persons, limits: { min: -40 } } }],
  ['one value and its target', [-1], { indicator: persons, targets: [{ value: 6 }] }],
  ['999 among its like', [985, 992, 999, 1004], { indicator: persons }],
  ['9999 among its like', [8100, 9999, 11200], { indicator: persons }],
  ['99 cases', [3, 12, 99], { indicator: persons }],
  ['a service that was opened everywhere', [3, 31, 33], { indicator: persons, targets: [{ value: 30 }] }],
  ['a tenfold that the target asks for', [12, 13, 128], { indicator: persons, targets: [{ value: 130 }] }],
  ['doubling each year', [10, 20, 40, 80, 160], { indicator: persons }],
  ['a wild series', [8, 90, 11, 100, 40], { indicator: persons }],
  ['a total that grows', [12, 130, 260], { indicator: { ...persons, timeBasis: 'running-total' } }],
  [
    'a month beside a year',
    { '2023': 1200, '2024-01': 100, '2024': 1250 },
    { indicator: { ...persons, timeBasis: 'flow' } },
  ],
  [
    'a year that has only begun',
    { '2023-12': 1200, '2024-01': 12, '2024-12': 1250 },
    { indicator: { ...persons, timeBasis: 'year-to-date' } },
  ],
  ['a value fifty times its target', [50], { indicator: persons, targets: [{ value: 1 }] }],
  ['a target of nothing', [100], { indicator: persons, targets: [{ value: 0, comparator: 'le' }] }],
  [
    'a total that falls by a correction that is told',
    [20, 18],
    { indicator: { ...persons, timeBasis: 'running-total' }, observation: { remark: { 'zh-Hans': '核减2个' } } },
  ],
  [
    'a total that begins again with its year',
    { '2023-12': 90, '2024-03': 20 },
    { indicator: { ...persons, timeBasis: 'year-to-date' } },
  ],
])('nothing is said of %s', (_, values, parts) => {
  expect(codesOf(values, parts)).toEqual([]);
});

test.each<[string, Values, Case, string]>([
  ['a code in a share', [91, 92, 9999], {}, 'observations.2.value missing-value-code'],
  [
    'a code in a target',
    [48, 52],
    { indicator: persons, targets: [{ value: 99999 }] },
    'targets.0.value missing-value-code',
  ],
  ['a code below zero', [3, 0, -99], { indicator: persons }, 'observations.2.value missing-value-code'],
  ['a survey’s code', [120, -9, 131], { indicator: persons }, 'observations.1.value missing-value-code'],
  ['a code of one digit', [3, 4, 5, -1], { indicator: persons }, 'observations.3.value missing-value-code'],
  ['a fraction once', [93.1, 0.945, 95.2], {}, 'observations.1.value fraction-among-percents'],
  [
    'a digit too many',
    [412, 4250, 431],
    { indicator: persons, targets: [{ value: 450 }] },
    'observations.1.value jump-between-neighbours',
  ],
  ['a point forgotten', [3.1, 3.2, 330, 3.4], { indicator: persons }, 'observations.2.value jump-between-neighbours'],
  [
    'units for ten thousands',
    [1.2, 1.3, 12800, 13500],
    { indicator: persons },
    'observations.2.value jump-between-neighbours',
  ],
  [
    'a unit a hundred times too small',
    [4800],
    { indicator: persons, targets: [{ value: 45 }] },
    'observations.0.value far-above-target',
  ],
])('%s is asked about, once', (_, values, parts, said) => {
  expect(codesOf(values, parts)).toEqual([said]);
});

test('each warning that a check of sense gives has a faulty document that raises it', () => {
  const checks = globSync('*.ts', { cwd: import.meta.dirname }).filter((file) => !file.endsWith('.test.ts'));
  const given = checks.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join('\n');
  const codes = Object.entries(issueCodes).flatMap(([code, severity]) =>
    severity === 'warning' && given.includes(`'${code}'`) ? [code] : [],
  );
  expect(codes.length).toBeGreaterThan(25);
  const raised = new Set<string>(faultyDocuments.map(({ code }) => code));
  expect(codes.filter((code) => !raised.has(code))).toEqual([]);
});

test('a warning of plausibility changes no value', () => {
  for (const { code, make } of faultyDocuments) {
    if (issueCodes[code] !== 'warning') continue;
    const document = make();
    const parsed = parseProgramme(document);
    if (parsed.ok) expect(parsed.programme).toEqual(document);
  }
});
