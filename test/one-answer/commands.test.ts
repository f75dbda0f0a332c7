import {
  attention,
  changes,
  evaluability,
  evaluateProgramme,
  projectTarget,
  type Evaluation,
  type Programme,
} from '@onemetre/core';
import { locales, stateWord, type Locale } from '@onemetre/scenes';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../packages/cli/src/fixtures/run-command.ts';
import { numbersIn } from '../../packages/core/src/fixtures/numbers-in.ts';
import { seedProgramme } from '../../packages/core/src/fixtures/seed-programme.ts';
import { isKnown, knownNumbers, type KnownNumbers } from './known-numbers.ts';
import { printedNumbers, quotedTexts } from './printed-numbers.ts';

const seed = 'demo-district/plan-2021-2025';
const file = `seeds/${seed}.json`;
const programme = seedProgramme(seed);
const quoted = quotedTexts(programme);
const targets = new Map(programme.targets.map((target) => [target.id, target]));

const linesOf = (locale: Locale, ...args: readonly string[]): readonly (readonly string[])[] => {
  const { code, out, err } = runCommand([...args, '--lang', locale]);
  expect([code, err]).toEqual([0, '']);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
};

const valuesIn = (text: string, locale: Locale): readonly number[] =>
  printedNumbers(text, locale, quoted).map(({ value }) => value);

const all = (value: unknown): readonly number[] => numbersIn(value).map(([, number]) => Math.abs(number));

/** What may be printed of one target, or of an indicator as a whole. */
const knownOf = (id: string, evaluation: Evaluation, of: Programme = programme): KnownNumbers => {
  const name = targets.get(id)?.indicator ?? id;
  const indicator = of.indicators.find((one) => one.id === name);
  if (!indicator) return { read: [] };
  return knownNumbers(indicator, of, evaluation)(targets.has(id) ? { answer: id } : undefined);
};

const faultsOf = (
  lines: readonly (readonly string[])[],
  locale: Locale,
  column: number,
  known: (id: string) => KnownNumbers,
) =>
  lines.flatMap((line) => {
    const [text = '', id = ''] = [line[column], line[line.length - 1]];
    return printedNumbers(text, locale, quoted)
      .filter((number) => !isKnown(number, known(id)))
      .map(({ digits }) => `${id}: ${digits} in “${text}”`);
  });

describe.each(locales)('the command in %s', (locale) => {
  test('attention lists what core lists, and counts no other days', () => {
    const found = attention(programme, evaluateProgramme(programme, { asOf: '2026-03-20' }));
    const entries = [...found.action, ...found.pastDueUnknown];
    const lines = linesOf(locale, 'attention', file, '--as-of', '2026-03-20').filter(({ length }) => length > 1);
    expect(lines.map((line) => line[3])).toEqual(entries.map(({ answer }) => answer.id));
    const days = entries.map(({ daysOverdue }) => (daysOverdue === null ? [] : [daysOverdue]));
    expect(lines.map((line) => valuesIn(line[2] ?? '', locale))).toEqual(days);
  });

  test('history gives each item the state that it has when it is judged on that day', () => {
    const dates = ['2023-12-31', '2026-03-20'];
    const [head = [], ...lines] = linesOf(locale, 'history', file, '--dates', dates.join(','));
    expect(head.slice(1, 3)).toEqual(dates);
    const evaluations = dates.map((asOf) => evaluateProgramme(programme, { asOf }));
    for (const [, first = '', second = '', id = ''] of lines)
      for (const [text, at] of [[first, 0] as const, [second, 1] as const]) {
        const answer = evaluations[at]?.answers.get(id);
        expect(text.slice(2), id).toBe(answer ? stateWord(answer, locale) : '');
      }
    expect(lines).toHaveLength(evaluations[1]?.answers.size ?? 0);
  });

  test('forecast prints numbers of its projection and of the answer', () => {
    const asOf = '2024-12-31';
    const evaluation = evaluateProgramme(programme, { asOf });
    const lines = linesOf(locale, 'forecast', file, '--as-of', asOf);
    const faults = faultsOf(lines, locale, 2, (id) => {
      const known = knownOf(id, evaluation);
      const projected = all(projectTarget(programme, id, { asOf }));
      return {
        ...known,
        computed: [...(known.computed ?? []), ...projected],
        cuts: [...(known.cuts ?? []), ...projected],
      };
    });
    expect(lines).toHaveLength(programme.targets.length);
    expect(faults).toEqual([]);
  });

  test('evaluability counts what it lists', () => {
    const found = evaluability(programme);
    const lines = linesOf(locale, 'evaluability', file);
    const at = lines.findIndex(([first = '']) => first.startsWith('#'));
    expect(lines.slice(1, at).map((line) => line[4])).toEqual(found.items.map(({ id }) => id));
    const groups = found.groups.filter(({ items }) => items > 0);
    expect(
      lines
        .slice(at + 1)
        .map(([, complete = '', gaps = '']) => [
          [...valuesIn(complete, locale)].sort((a, b) => a - b),
          valuesIn(gaps, locale),
        ]),
    ).toEqual(
      groups.map(({ complete, items, byGap }) => [[complete, items].sort((a, b) => a - b), Object.values(byGap)]),
    );
    const whole = found.groups.find(({ id }) => id === programme.id);
    expect([whole?.items, whole?.complete]).toEqual([
      found.items.length,
      found.items.filter(({ gaps }) => gaps.length === 0).length,
    ]);
  });

  test('diff prints values of the file and counts of what came', () => {
    const [from, to] = ['2025-06-30', '2026-03-20'] as const;
    const [before, after] = [from, to].map((asOf) => evaluateProgramme(programme, { asOf })) as [
      Evaluation,
      Evaluation,
    ];
    const { leaves, values, plan } = changes({ programme, asOf: from }, { programme, asOf: to });
    const printed = linesOf(locale, 'diff', file, '--from', from, '--to', to).filter(({ length }) => length > 1);
    // Corrections stand behind all else, in the words of the file.
    const lines = printed.slice(0, leaves.length + values.length + plan.length);
    const reports = (id: string) => (programme.reports ?? []).filter(({ item }) => item === id).length;
    const faults = lines.flatMap((line) => {
      const [text = '', id = ''] = line.slice(-2);
      const of = targets.get(id)?.indicator ?? id;
      const [old, now] = [knownOf(of, before), knownOf(of, after)];
      const steps = leaves.find((leaf) => leaf.id === id)?.steps ?? [];
      // All but four, where there are many.
      const unnamed = steps.map((step) => (step.cause === 'evidence' ? step.values.length - 4 : 0));
      const known: KnownNumbers = {
        read: [...old.read, ...now.read, ...unnamed, ...Array.from({ length: reports(id) }, (_, i) => i + 1)],
        computed: [...(old.computed ?? []), ...(now.computed ?? [])],
      };
      return printedNumbers(text, locale, quoted)
        .filter((number) => !isKnown(number, known))
        .map(({ digits }) => `${id}: ${digits} in “${text}”`);
    });
    expect(faults).toEqual([]);
    expect(lines.map((line) => line[line.length - 1]).slice(0, leaves.length)).toEqual(leaves.map(({ id }) => id));
  });
});
