import { existsSync, statSync } from 'node:fs';
import type { Programme } from '@onemetre/core';
import { printable } from '@onemetre/core/issues';
import { addMonthlyTable, collectReturns, fieldHead, type Collection, type ReturnedChange } from '@onemetre/exchange';
import { Command } from 'commander';
import { askSettings } from '../ask-settings.ts';
import { collectWords } from '../collect-words.ts';
import { eachFile } from '../each-file.ts';
import { exitCodes } from '../exit-codes.ts';
import { filesIn } from '../files-in.ts';
import { jsonText } from '../json-text.ts';
import { monthlyFrom, type MonthlyOptions } from '../monthly-import.ts';
import { oneOf } from '../one-of.ts';
import { issueData, issueLines } from '../print-issues.ts';
import { tableIssueData, tableIssueLines } from '../print-table-issues.ts';
import { tableLines } from '../table-lines.ts';
import { tableWords } from '../table-words.ts';
import { Refusal, withProgrammes } from '../with-programme.ts';
import type { Words } from '../words.ts';
import { errorsIn, workbookImport, type Imported } from '../workbook-import.ts';
import { writeProgramme } from '../write-programme.ts';

interface Options extends Omit<MonthlyOptions, 'into' | 'received'> {
  readonly into: string;
  readonly by?: 'unit' | 'area';
  readonly due?: string;
  readonly out?: string;
  readonly progress?: boolean;
  readonly json?: boolean;
}

/** The day on which a file was last written, where the machine is. */
const dayOfFile = (file: string): string => {
  const { mtime } = statSync(file);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${mtime.getFullYear()}-${two(mtime.getMonth() + 1)}-${two(mtime.getDate())}`;
};

const linesOf = (programme: Programme, found: Collection, say: Words): string[] => {
  const { kinds, why, goneFrom } = collectWords(say.locale);
  const language = programme.languages[0] ?? 'zh-Hans';
  const titled = [...programme.parties, ...(programme.areas ?? [])];
  const unit = (party: string): string => titled.find(({ id }) => id === party)?.title[language] ?? party;
  const titleOf = (id: string): string =>
    found.programme.indicators.find((one) => one.id === id)?.title[language] ?? id;
  const changed = (kind: string, change: ReturnedChange): string[] => [
    ...[kind, unit(change.party), titleOf(change.indicator), fieldHead(change, language, say.locale)],
    `${String(change.before ?? '')} → ${String(change.after ?? '')}`,
  ];
  const rows = [
    ...found.missing.map((party) => [kinds.missing, unit(party)]),
    ...found.strange.map((one) => [kinds.strange, one.file, why[one.why]]),
    ...found.late.map(({ party, file, received }) => [kinds.late, unit(party), file, received]),
    ...found.conflicts.flatMap((group) => group.map((change) => changed(kinds.conflict, change))),
    ...found.changes.map((change) => changed(kinds.change, change)),
    ...found.gone.map(({ id, party }) => [kinds.gone, unit(party), id, goneFrom]),
  ];
  return tableLines(rows, process.stdout.isTTY);
};

/** A workbook of the plan, or a table that a unit has from a system of its own, read into the plan. */
const readReturn = (file: string, programme: Programme, options: Options, say: Words): Imported => {
  const own = workbookImport(file);
  if (!own.tableIssues.some(({ code }) => code === 'monthly-for-what')) return own;
  const received = dayOfFile(file);
  const { asked, ...table } = monthlyFrom(file, { ...options, received }, (rows, source) =>
    addMonthlyTable(programme, rows, source),
  );
  if (asked !== undefined && options.settings !== undefined)
    process.stderr.write(`${askSettings(asked, options.settings, file, say)}\n`);
  return table;
};

/** `onemetre collect FOLDER... --into FILE` */
export const collectCommand = (say: Words): Command => {
  const words = collectWords(say.locale);
  const table = tableWords(say.locale);
  return new Command('collect')
    .description(words.collect)
    .usage(`<folder...> --into <file> ${say.options}`)
    .argument('<folder...>', words.returns)
    .requiredOption('--into <file>', words.intoPlan)
    .option('--by <what>', words.returnedBy, oneOf(['unit', 'area']))
    .option('--due <date>', words.due)
    .option('--month <month>', table.month)
    .option('--settings <file>', table.settings)
    .option('--made-public <date>', table.madePublic)
    .option('--out <file>', words.outPlan)
    .option('--progress', say.progress)
    .option('--json', say.json)
    .action((folders: string[], options: Options) => {
      const { into, by, due, out, progress, json } = options;
      withProgrammes([into], [due], say, ([programme]) => {
        if (!programme) return [];
        if (due !== undefined && !/^\d{4}-\d\d-\d\d$/.test(due)) throw new Refusal(say.badDate(due));
        const lost = folders.find((folder) => !existsSync(folder));
        if (lost !== undefined) throw new Refusal(words.noFolder(printable(lost)));
        const read = eachFile(filesIn(folders, say), progress, (file): Imported & { file: string } => ({
          file,
          ...readReturn(file, programme, options, say),
        }));
        const returns = read.flatMap(({ file, programme: own }) =>
          own === undefined ? [] : [{ file, programme: own, received: dayOfFile(file) }],
        );
        const found = collectReturns(programme, returns, due, by);
        const bad = read.filter((one) => one.programme === undefined);
        const errors = bad.length + found.strange.length + found.conflicts.length;
        const isFine = errors === 0;
        if (!isFine) process.exitCode = exitCodes.faulty;
        const wrote = isFine && out !== undefined ? [writeProgramme(found.programme, out, into, say)] : [];
        const tableIssues = read.flatMap((one) => one.tableIssues);
        const issues = bad.flatMap((one) => errorsIn(one.issues));
        if (json) {
          const { programme: _, ...told } = found;
          const cells = tableIssueData(tableIssues, say);
          return [jsonText({ ...told, out: wrote.length > 0 ? out : null, cells, issues: issueData(issues, say) })];
        }
        const complaints = [...tableIssueLines(tableIssues, say), ...issueLines(issues, say)];
        if (!isFine) complaints.push(table.nothingWritten(errors));
        if (complaints.length > 0) process.stderr.write(`${complaints.join('\n')}\n`);
        return [...linesOf(programme, found, say), ...wrote];
      });
    });
};
