import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { answerCase, readCase, type CaseProblem, type PublishedMethod } from '@onemetre/core/methods';
import { jsonText } from './json-text.ts';

/** A longer line is refused; a case of thousands of years is far below it. */
const longestLine = 10_000_000;

const parse = (line: string): { readonly json: unknown } | { readonly problem: CaseProblem } => {
  if (line.length > longestLine) return { problem: { code: 'too-long', path: '' } };
  try {
    return { json: JSON.parse(line) as unknown };
  } catch {
    return { problem: { code: 'not-json', path: '' } };
  }
};

/** Waits until there is room to write. False when nobody reads any more. */
const hasRoom = async (output: Writable): Promise<boolean> => {
  if (output.destroyed) return false;
  if (output.writableNeedDrain) {
    const waiting = new AbortController();
    const { signal } = waiting;
    await Promise.race([once(output, 'drain', { signal }), once(output, 'close', { signal })]).catch(() => {});
    waiting.abort();
  }
  return !output.destroyed;
};

/**
 * Answers cases line by line, in order, without keeping them: one line of JSON for each case that can be read. What is
 * wrong with another is reported with its line number. Empty lines are passed over.
 *
 * @returns how many lines could not be read
 */
export const answerCases = async (
  method: PublishedMethod,
  input: Readable,
  output: Writable,
  report: (line: number, problem: CaseProblem) => void,
): Promise<number> => {
  let number = 0;
  let unreadable = 0;
  for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    const line = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (line.trim() === '') continue;
    const parsed = parse(line);
    const read = 'json' in parsed ? readCase(parsed.json, method) : { problems: [parsed.problem] };
    if ('case' in read && read.problems.length === 0) {
      output.write(`${jsonText(answerCase(method, read.case, read), 0)}\n`);
    } else {
      unreadable += 1;
      for (const problem of read.problems) report(number, problem);
    }
    if (!(await hasRoom(output))) break;
  }
  return unreadable;
};
