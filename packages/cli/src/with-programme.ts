import type { Programme } from '@onemetre/core';
import { dayNumber, dayOf } from '@onemetre/core/time';
import { printable } from '@onemetre/core/issues';
import { checkFile } from './check-file.ts';
import { exitCodes } from './exit-codes.ts';
import { complain } from './complain.ts';
import { issueData, issueLines } from './print-issues.ts';
import type { Words } from './words.ts';

/** A call that cannot be carried out, in words. */
export class Refusal extends Error {}

/** The programmes of files that can all be used, or null where the faults of the first that cannot have been told. */
const readAll = (files: readonly string[], say: Words): readonly Programme[] | null => {
  const programmes: Programme[] = [];
  for (const file of files) {
    const { outcome, programme, issues } = checkFile(file);
    if (programme === undefined) {
      complain(issueLines(issues, say), exitCodes[outcome], { issues: issueData(issues, say) });
      return null;
    }
    programmes.push(programme);
  }
  return programmes;
};

/**
 * Reads programme files, hands them on, and prints the lines that come back. Faults of the files, a date that is none and
 * a refusal are told on the error stream, with the exit code that says so.
 *
 * @param dates what the call gave as dates, to name in case one is none
 */
export const withProgrammes = (
  files: readonly string[],
  dates: readonly (string | undefined)[],
  say: Words,
  act: (programmes: readonly Programme[]) => readonly string[],
): void => {
  const programmes = readAll(files, say);
  if (programmes === null) return;
  try {
    process.stdout.write(`${act(programmes).join('\n')}\n`);
  } catch (error) {
    if (error instanceof Refusal) return complain([error.message], exitCodes.unusable);
    if (!(error instanceof RangeError)) throw error;
    const wrong = dates.flatMap((date) => date?.split(',') ?? []).filter((date) => !isDay(date.trim()));
    // What else core refuses is a call that cannot be carried out: it says itself why.
    complain([wrong.length > 0 ? say.badDate(wrong.join(' ')) : error.message], exitCodes.unusable);
  }
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(dayNumber(text)) === text;

/** The date to judge as of: that of the call, else the file's own. */
export const dateOf = (programme: Programme, asked: string | undefined, missing: string): string => {
  const date = asked ?? programme.asOf;
  if (date === undefined) throw new Refusal(missing);
  return date;
};

/** Cells as a line that a spreadsheet can take, safe to print. */
export const row = (...cells: readonly string[]): string => cells.map(printable).join('\t');
