import { expect, test } from 'vitest';
import {
  makeIndicator,
  makeObservation,
  makeProgramme,
  makeTarget,
  type ObservationParts,
} from '../../fixtures/make-programme.ts';
import { evaluateProgramme } from '../../programme/evaluate-programme.ts';
import { checkShares } from './check-shares.ts';

const programmeOf = (of: ObservationParts, kind: 'standard' | 'coverage', unit: 'percent' | 'plain') =>
  makeProgramme({
    indicators: [makeIndicator({ unit: { label: { en: unit === 'percent' ? '%' : 'parks' }, kind: unit } })],
    targets: [
      kind === 'standard'
        ? makeTarget({ kind, comparator: 'ge', threshold: 30 })
        : makeTarget({ kind, comparator: 'not-stated' }),
    ],
    observations: ['2023', '2024'].map((period) =>
      makeObservation({ id: period, indicator: 'i', period, value: 35, published: `${period}-12-31`, ...of }),
    ),
  });

test.each<[string, ObservationParts, 'standard' | 'coverage', 'percent' | 'plain', string | null]>([
  ['a rate', {}, 'standard', 'percent', 'not-of-units'],
  ['a rate with its own counts', { numerator: 35, denominator: 100 }, 'standard', 'percent', 'not-of-units'],
  ['the share of units', { ofUnits: true }, 'standard', 'percent', null],
  ['a number alone', {}, 'standard', 'plain', 'no-denominator'],
  ['units that comply, of all', { numerator: 3, denominator: 4 }, 'standard', 'plain', null],
  ['a number alone', {}, 'coverage', 'plain', 'no-denominator'],
  ['a share', {}, 'coverage', 'percent', null],
])('%s (%j) of a %s in %s: %s', (_, of, kind, unit, reason) => {
  const programme = programmeOf(of, kind, unit);
  expect(checkShares(programme).map(({ values }) => values)).toEqual(reason === null ? [] : [{ count: 2, reason }]);
  const { because } = evaluateProgramme(programme, { asOf: '2025-03-01' }).answers.get('t') ?? {};
  expect(because?.reason).toBe(reason ?? 'no-baseline');
});
