import { evaluateProgramme, type Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { seedDocuments } from '../../../core/src/fixtures/seed-documents.ts';
import { explain } from './explain.ts';
import { explainChanges } from './explain-changes.ts';

/** Dates before, within and after every plan of the seeds, so that each rule speaks. */
const dates = ['2019-06-30', '2022-02-28', '2024-02-29', '2026-03-20', '2027-12-31', '2031-07-01'];

const told = seedDocuments().flatMap(([name, document]) => {
  const programme = document as unknown as Programme;
  return dates.flatMap((asOf) =>
    [...evaluateProgramme(programme, { asOf }).answers.values()].map(
      (answer) => [`${name} ${answer.id} ${asOf}`, answer, programme] as const,
    ),
  );
});

const faults = (locale: 'zh-Hans' | 'en', wrong: RegExp, whole: RegExp): string[] =>
  told.flatMap(([name, answer, programme]) => {
    return [explain(answer, programme, locale), explainChanges(answer, programme, locale)].flatMap((sentence) =>
      wrong.test(sentence) || !whole.test(sentence) ? [`${name}: ${sentence}`] : [],
    );
  });

test('every explanation of every seed is whole Chinese', () => {
  expect(
    faults(
      'zh-Hans',
      /undefined|null|NaN|Infinity|。。|，。|：。|（）| {2}|[一-鿿][,;:()]|为[超至不约]/,
      /^[^。].*。$/,
    ),
  ).toEqual([]);
});

test('every explanation of every seed is whole English', () => {
  expect(
    faults(
      'en',
      /undefined|null|NaN|Infinity|\.\.|,\.|:\.|\(\)| {2}|\b1 (?:months|days|periods|schools|pupils|people|children|drills)\b|[，。；：（）]/,
      /^[A-Z\d<>“].*\.$/,
    ),
  ).toEqual([]);
});
