import { readFileSync } from 'node:fs';
import { evaluateProgramme, parseProgramme, type Programme } from '@onemetre/core';
import { describe, expect, test } from 'vitest';
import { answerParts, type AnswerParts } from './answer-parts.ts';

/** An answer of version 1, and the dates on which it was given. */
interface OldAnswer {
  readonly on: readonly string[];
  readonly answer: AnswerParts;
}

/** What a rule changed: the parts of the answer that differ, as they were and as they are. */
interface Difference {
  readonly file: string;
  readonly date: string;
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

interface Explained extends Difference {
  /** The heading of docs/method.md under which the rule stands. */
  readonly rule: string;
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
// Given by the rules of schema version 1 to the seeds as they stood then, in `version-1`. Neither is ever made again.
const before = JSON.parse(read('answers-of-version-1.json')) as Record<string, Record<string, readonly OldAnswer[]>>;
const table = JSON.parse(read('answers-changed.json')) as readonly Explained[];
const dates = ['2020-12-31', '2022-06-30', '2024-06-30', '2025-12-31', '2026-11-30'];
const files = Object.keys(before);

const programmeOf = (file: string) => {
  const parsed = parseProgramme(JSON.parse(read(`version-1/${file}`)));
  if (!parsed.ok) throw new Error(`${file} is no longer read: ${JSON.stringify(parsed.issues[0])}`);
  return parsed.programme;
};

const oldAnswers = (file: string, date: string): ReadonlyMap<string, AnswerParts> =>
  new Map(
    Object.entries(before[file] ?? {}).flatMap(([id, answers]) =>
      answers.filter(({ on }) => on.includes(date)).map(({ answer }) => [id, answer] as const),
    ),
  );

/** The parts by which two answers differ, as each has them; `absent` where there is no such answer. */
const unlike = (old: AnswerParts | undefined, now: AnswerParts | undefined): { from: string; to: string } => {
  const parts = Object.keys({ ...old, ...now }).filter((part) => old?.[part] !== now?.[part]);
  const told = (answer: AnswerParts | undefined): string =>
    answer === undefined ? 'absent' : parts.map((part) => `${part} ${answer[part] ?? '–'}`).join('; ');
  return { from: told(old), to: told(now) };
};

const differences = (
  file: string,
  date: string,
  old: ReadonlyMap<string, AnswerParts>,
  now: ReadonlyMap<string, AnswerParts>,
): readonly Difference[] =>
  [...new Set([...old.keys(), ...now.keys()])]
    .map((id) => ({ file, date, id, ...unlike(old.get(id), now.get(id)) }))
    .filter(({ from, to }) => from !== to);

/** A line of `answers-changed.json` but for its rule. */
const line = ({ file, date, id, from, to }: Difference): string => JSON.stringify({ file, date, id, from, to });

describe('the answers that version 1 gave to its own files', () => {
  test.each(files)('%s is carried over to the version that the seed has today', (file) => {
    const versionOf = (path: string): unknown => (JSON.parse(read(path)) as Programme).schemaVersion;
    expect(versionOf(`version-1/${file}`)).toBe(1);
    expect(programmeOf(file).schemaVersion).toBe(versionOf(`../../seeds/${file}`));
  });

  test.each(files)('%s is judged as before, except where a rule is named that changed it', (file) => {
    const programme = programmeOf(file);
    const changed = dates.flatMap((date) => {
      const { answers } = evaluateProgramme(programme, { asOf: date });
      const now = new Map([...answers].map(([id, answer]) => [id, answerParts(answer)] as const));
      return differences(file, date, oldAnswers(file, date), now).map(line);
    });
    const explained = table.filter((entry) => entry.file === file).map(line);
    const unexplained = changed.filter((entry) => !explained.includes(entry));
    // As an error, so that the lines can be copied as they are.
    if (unexplained.length > 0)
      throw new Error(
        `Not in answers-changed.json, where each needs its rule:\n${unexplained.map((entry) => entry.replace(/}$/, ',"rule":""},')).join('\n')}`,
      );
    expect(explained.filter((entry) => !changed.includes(entry))).toEqual([]);
  });

  test('each change names a rule of the page, one file, one date and one item', () => {
    const headings = [...read('../../docs/method.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(table.filter(({ rule }) => !headings.includes(rule))).toEqual([]);
    expect(table.filter(({ file, date }) => !files.includes(file) || !dates.includes(date))).toEqual([]);
    const places = table.map(({ file, date, id }) => `${file} ${date} ${id}`);
    expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
  });

  test('every leaf has its answer on every date', () => {
    expect(files).toHaveLength(5);
    for (const file of files)
      for (const date of dates) expect(oldAnswers(file, date).size).toBe(Object.keys(before[file] ?? {}).length);
  });

  test('a changed number, a changed flag, a new and a lost leaf are seen', () => {
    const old = new Map<string, AnswerParts>([
      ['a', { state: 'on-track', flags: 'stale', rule: 'pace', gap: 3 }],
      ['b', { state: 'missed', rule: 'after-deadline' }],
    ]);
    const now = new Map<string, AnswerParts>([
      ['a', { state: 'on-track', rule: 'pace', gap: 4 }],
      ['c', { state: 'no-data', rule: 'no-data' }],
    ]);
    const [file, date] = ['f.json', '2024-06-30'];
    expect(differences(file, date, old, now)).toEqual([
      { file, date, id: 'a', from: 'flags stale; gap 3', to: 'flags –; gap 4' },
      { file, date, id: 'b', from: 'state missed; rule after-deadline', to: 'absent' },
      { file, date, id: 'c', from: 'absent', to: 'state no-data; rule no-data' },
    ]);
  });
});
