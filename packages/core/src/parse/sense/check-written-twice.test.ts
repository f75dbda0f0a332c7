import { expect, test } from 'vitest';
import { makeIndicator, makeObservations, makeProgramme } from '../../fixtures/make-programme.ts';
import type { Indicator } from '../../generated/types.ts';
import { checkWrittenTwice } from './check-written-twice.ts';

const told = (timeBasis: Indicator['timeBasis'], values: Readonly<Record<string, number>>): number =>
  checkWrittenTwice(
    makeProgramme({ indicators: [makeIndicator({ timeBasis })], observations: makeObservations(values) }),
  ).length;

test.each<[Indicator['timeBasis'], Readonly<Record<string, number>>, number]>([
  ['point', { 2023: 1, '2023-01-01/2023-12-31': 1 }, 1],
  ['point', { '2023-Q3': 1, '2023-09': 1 }, 0],
  ['year-to-date', { '2023-09': 1, '2023-01-01/2023-09-30': 1 }, 1],
  ['year-to-date', { '2023-09': 1, '2023-Q3': 1 }, 1],
  ['year-to-date', { '2023-08': 1, '2023-09': 1 }, 0],
])('of a %s %j are one period in two ways: %d', (timeBasis, values, count) => {
  expect(told(timeBasis, values)).toBe(count);
});
