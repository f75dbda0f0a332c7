import { evaluateProgramme, type Indicator, type Programme } from '@onemetre/core';
import { locales, type Locale } from '@onemetre/scenes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { programmeCase } from '../../packages/core/src/fixtures/arbitrary-programme.ts';
import { seedDocuments } from '../../packages/core/src/fixtures/seed-documents.ts';
import { parseProgramme } from '../../packages/core/src/parse/parse-programme.ts';
import { childIndicatorCard } from '../../packages/scenes/src/view/child-indicator-view.ts';
import type { ChildCard } from '../../packages/scenes/src/view/child-view.ts';
import { makeScene } from '../../packages/scenes/src/view/scene.ts';
import { knownNumbers } from './known-numbers.ts';
import { printedNumbers, quotedTexts } from './printed-numbers.ts';

const scales: Readonly<Record<Indicator['unit']['kind'], number | null>> = {
  percent: 100,
  permille: 1000,
  ordinal: null,
  plain: null,
};

/** The groups in which a child counts: round ones of 10 and more. */
const groups = [1, 2, 5].flatMap((lead) => [1, 2, 3, 4, 5, 6].map((power) => lead * 10 ** power));

/** Numbers that a count may be: the known ones as whole things, or out of one of the groups that are named. */
const countsOf = (known: readonly number[], named: readonly number[], { unit }: Indicator): readonly number[] => {
  const per = scales[unit.kind] ?? unit.per;
  const size = / 10,000 |万/.test(unit.label.en ?? '') ? 1e4 : / 100 million /.test(unit.label.en ?? '') ? 1e8 : 1;
  // A rate of completion is in per cent whatever the unit is.
  const shares = [100, ...(per === undefined ? [] : [per])].flatMap((of) =>
    named.flatMap((group) => known.map((number) => (number * group) / of)),
  );
  return [...known, ...known.map((number) => number * size), ...shares];
};

const faultsOf = (
  card: ChildCard,
  indicator: Indicator,
  known: readonly number[],
  locale: Locale,
  quoted: readonly string[],
): readonly string[] => {
  const drawn = card.icons === null ? [] : [card.icons.each];
  const found = [...card.promise, ...card.stands].flatMap((text) =>
    printedNumbers(text, locale, quoted).map(({ value, decimals }) => ({ text, value, decimals })),
  );
  const named = found.map(({ value }) => value).filter((value) => groups.includes(value));
  const counts = countsOf(known, named, indicator);
  const isCount = (value: number): boolean => counts.some((count) => Math.abs(count - value) <= 0.5 + 1e-9);
  const sound = found.map(({ value }) => value).filter(isCount);
  // What is missing lies between two counts of the card.
  const isDifference = (value: number): boolean => sound.some((one) => sound.some((other) => one - other === value));
  const isSound = (value: number): boolean =>
    named.includes(value) || isCount(value) || isDifference(value) || drawn.includes(value);
  return found
    .filter(({ value, decimals }) => decimals > 0 || !isSound(value))
    .map(({ text, value }) => `${indicator.id}: ${value} in “${text}”`);
};

const faultsIn = (programme: Programme, locale: Locale, asOf: string, knownAt = asOf): readonly string[] => {
  const evaluation = evaluateProgramme(programme, { asOf, knownAt });
  const scene = makeScene(programme, evaluation, { locale, lang: locale, profile: 'judged', reader: 'child' });
  // What is required, and whom it is about (“children of 6 years”), stands in the plan's own words.
  const quoted = quotedTexts([
    programme.targets.map(({ rule }) => rule),
    programme.indicators.map(({ numerator, denominator }) => [numerator, denominator]),
  ]);
  return programme.indicators.flatMap((indicator) => {
    const card = childIndicatorCard(scene, indicator.id);
    const { read, computed = [] } = knownNumbers(indicator, programme, evaluation)();
    return card ? faultsOf(card, indicator, [...read, ...computed], locale, quoted) : [];
  });
};

const seeds = seedDocuments().map(([name, document]): [string, Programme] => {
  const result = parseProgramme(document);
  if (!result.ok) throw new Error(`${name} is not sound`);
  return [name, result.programme];
});

test.each(seeds.flatMap(([name, programme]) => locales.map((locale) => [name, locale, programme] as const)))(
  'every count that a child is told of %s in %s is one of the answer',
  (_, locale, programme) => {
    for (const asOf of ['2022-12-31', '2026-03-20']) expect(faultsIn(programme, locale, asOf)).toEqual([]);
  },
);

test.each(locales)('every count that a child is told of a generated programme in %s is one of its answer', (locale) => {
  const cases = fc.sample(programmeCase, { numRuns: 60, seed: 20261130 });
  expect(cases.flatMap(({ programme, asOf, knownAt }) => faultsIn(programme, locale, asOf, knownAt))).toEqual([]);
});
