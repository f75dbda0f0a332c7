import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { printable } from '@onemetre/core/issues';
import {
  addSheet,
  confirmSheet,
  markWorkbook,
  tableIssueText,
  type CellMark,
  type TableIssue,
  type UnderstoodCell,
} from '@onemetre/exchange';
import { localLimits } from './local-limits.ts';
import { tableWords } from './table-words.ts';
import { Refusal } from './with-programme.ts';
import type { Words } from './words.ts';
import { writeOrRefuse } from './write-or-refuse.ts';

/** What was read of a workbook. */
interface Read {
  readonly tableIssues: readonly TableIssue[];
  readonly understood?: readonly UnderstoodCell[];
}

/**
 * Writes a copy of a workbook with what is to be told of its cells as notes on them, and with a sheet on which questions can
 * be answered; says so, and counts what could not be laid on its cell.
 */
export const markedCopy = (
  file: string,
  copy: string,
  { tableIssues: issues, understood = [] }: Read,
  say: Words,
): string[] => {
  const words = tableWords(say.locale);
  if (existsSync(copy)) throw new Refusal(words.exists(printable(copy)));
  const bytes = readFileSync(file);
  // The mark of a ZIP file: a table kept as text has no notes.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refusal(words.noNotes);
  const marks = issues.flatMap((issue): CellMark[] => {
    const kind = issue.severity === 'error' ? say.error : say.warning;
    const text = `${kind}  ${tableIssueText(issue, say.locale)}`;
    return (issue.cells ?? []).map((cell) => ({ sheet: issue.sheet ?? '', cell, text }));
  });
  const { bytes: marked, left } = markWorkbook(bytes, marks, 'One Metre', localLimits);
  const sheet = confirmSheet(issues, understood, say.locale);
  const whole = sheet === null ? marked : addSheet(marked, sheet, localLimits);
  const [written = copy] = writeOrRefuse(dirname(copy), new Map([[basename(copy), whole]]), file, say);
  const cells = new Set(marks.map(({ sheet, cell }) => `${sheet}!${cell}`)).size - left.length;
  const lines = [words.marked(cells, printable(written))];
  if (sheet !== null) lines.push(words.toConfirm(sheet.name));
  return left.length === 0 ? lines : [...lines, words.notMarked(left.length)];
};
