import { evaluateProgramme, evaluationToJson, type Indicator, type Programme } from '@onemetre/core';
import { explain, locales, type Locale } from '@onemetre/scenes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../packages/cli/src/fixtures/run-command.ts';
import { programmeCase } from '../../packages/core/src/fixtures/arbitrary-programme.ts';
import { numbersIn } from '../../packages/core/src/fixtures/numbers-in.ts';
import { seedDocuments } from '../../packages/core/src/fixtures/seed-documents.ts';
import { parseProgramme } from '../../packages/core/src/parse/parse-programme.ts';
import { indicatorTableView } from '../../packages/scenes/src/view/indicator-table-view.ts';
import { makeScene } from '../../packages/scenes/src/view/scene.ts';
import { facesOfIndicator, type Printed } from './faces-of-indicator.ts';
import { isKnown, knownNumbers, type KnownNumbers } from './known-numbers.ts';
import { printedNumbers, quotedTexts, type PrintedNumber } from './printed-numbers.ts';

const programmes = seedDocuments().map(([name, document]): [string, Programme] => {
  const result = parseProgramme(document);
  if (!result.ok) throw new Error(`${name} is not sound`);
  return [name, result.programme];
});

/** A number on a face with all that it may be. */
interface Found {
  readonly indicator: Indicator;
  readonly printed: Printed;
  readonly number: PrintedNumber;
  readonly known: KnownNumbers;
}

const foundIn = (programme: Programme, locale: Locale, asOf: string, knownAt = asOf): readonly Found[] => {
  const evaluation = evaluateProgramme(programme, { asOf, knownAt });
  const scene = makeScene(programme, evaluation, { locale, lang: locale, profile: 'judged' });
  const quoted = quotedTexts(programme);
  const list = indicatorTableView(scene);
  return programme.indicators.flatMap((indicator) => {
    const knownOf = knownNumbers(indicator, programme, evaluation);
    return facesOfIndicator(indicator, list, scene).flatMap((printed) => {
      const { text, plain, subject, marks = [] } = printed;
      const known = knownOf(subject);
      const all = { ...known, computed: [...(known.computed ?? []), ...marks.map(Math.abs)] };
      return printedNumbers(text, plain ? 'zh-Hans' : locale, quoted).map((number) => ({
        indicator,
        printed,
        number,
        known: all,
      }));
    });
  });
};

const faultsOf = (found: readonly Found[]): readonly string[] =>
  found
    .filter(({ number, known }) => !isKnown(number, known))
    .map(
      ({ indicator, printed: { place, text }, number }) => `${indicator.id} ${place}: ${number.digits} in “${text}”`,
    );

const dates = ['2022-12-31', '2024-12-31', '2026-06-30'];

describe.each(programmes)('%s', (_, programme) => {
  test.each(locales.flatMap((locale) => dates.map((date) => [locale, date] as const)))(
    'every number that is printed in %s on %s is one of the answer',
    (locale, date) => {
      expect(faultsOf(foundIn(programme, locale, date))).toEqual([]);
    },
  );

  test('the answers as JSON hold the same numbers', () => {
    const evaluation = evaluateProgramme(programme, { asOf: '2024-12-31' });
    const rounded = (value: unknown) => numbersIn(value).map(([place, number]) => [place, number.toPrecision(10)]);
    expect(rounded(evaluationToJson(evaluation, programme).answers)).toEqual(rounded([...evaluation.answers.values()]));
  });
});

const cases = fc.sample(programmeCase, { numRuns: 40, seed: 20261124 });

test.each(locales)('every number that is printed of a generated programme in %s is one of its answer', (locale) => {
  const found = cases.flatMap(({ programme, asOf, knownAt }) => foundIn(programme, locale, asOf, knownAt));
  expect(found.length).toBeGreaterThan(1000);
  expect(faultsOf(found)).toEqual([]);
});

const offBy = ({ value, decimals, ...rest }: PrintedNumber, places: number): PrintedNumber => ({
  ...rest,
  decimals,
  value: Math.abs(Number((value + places * 10 ** -decimals).toFixed(decimals))),
});

test('a printed number that is one more or less in its last place is found', () => {
  const demo = programmes.find(([name]) => name === 'demo-district/plan-2021-2025.json')?.[1] as Programme;
  const found = foundIn(demo, 'zh-Hans', '2024-12-31');
  const wrong = found.flatMap((one) => [-1, 1].map((way) => ({ ...one, number: offBy(one.number, way) })));
  // The rest is another number of the same answer, such as 3 beside 4 periods.
  expect(faultsOf(wrong).length / wrong.length).toBeGreaterThan(0.85);
});

const cell = (row: string, column: number): string => row.split('\t')[column] ?? '';

describe.each(locales)('the command in %s', (locale) => {
  test('prints under each target of the demonstration district the sentence of its answer', () => {
    const file = 'seeds/demo-district/plan-2021-2025.json';
    const programme = programmes.find(([name]) => file.endsWith(name))?.[1] as Programme;
    const { out } = runCommand(['evaluate', file, '--as-of', '2024-12-31', '--explain', '--lang', locale]);
    const lines = out.split('\n');
    const { answers } = evaluateProgramme(programme, { asOf: '2024-12-31' });
    for (const answer of answers.values()) {
      const at = lines.findIndex((line) => cell(line, 3) === answer.id);
      expect(lines[at + 1]).toContain(explain(answer, programme, locale));
    }
  });
});
