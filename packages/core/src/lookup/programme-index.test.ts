import { expect, test } from 'vitest';
import { makeCase, makeIndicator, makeObservations, makeProgramme } from '../fixtures/make-programme.ts';
import { programmeIndex } from './programme-index.ts';

const programme = makeCase({ observations: makeObservations({ 2021: 1, 2022: 2 }) });

test('one programme has one index, another has its own', () => {
  expect(programmeIndex(programme)).toBe(programmeIndex(programme));
  expect(programmeIndex({ ...programme })).not.toBe(programmeIndex(programme));
});

test('an entry is found by its id, and what speaks of it in the order of the file', () => {
  const index = programmeIndex(programme);
  const [indicator] = programme.indicators;
  expect(index.indicators.get(indicator?.id)).toBe(indicator);
  expect(index.observationsOf.get(indicator?.id as string)).toEqual(programme.observations);
  expect(index.targetsOf.get(indicator?.id as string)).toEqual(programme.targets);
});

test('where no id is named, or none of the list has it, nothing is found, not even what every object has', () => {
  const { indicators, observationsOf } = programmeIndex(programme);
  expect(indicators.get(undefined)).toBeUndefined();
  expect(indicators.get('constructor')).toBeUndefined();
  expect(observationsOf.get('constructor')).toBeUndefined();
});

test('a list that is not there is empty, and of two entries of one id the first counts', () => {
  const [a, b] = [makeIndicator({ id: 'a' }), makeIndicator({ id: 'a' })];
  const index = programmeIndex(makeProgramme({ indicators: [a, b] }));
  expect(index.places.size).toBe(0);
  expect(index.reportsOf.size).toBe(0);
  expect(index.indicators.get('a')).toBe(a);
});

test('a list is walked when it is first asked for, and once', () => {
  let walks = 0;
  const figures = {
    [Symbol.iterator]: () => {
      walks += 1;
      return [].values();
    },
  } as never;
  const index = programmeIndex({ ...programme, figures });
  expect(walks).toBe(0);
  expect([index.figures, index.figures].map(({ size }) => size)).toEqual([0, 0]);
  expect(walks).toBe(1);
});
