import { join, parse } from 'node:path';
import type { Programme } from '@onemetre/core';
import { printable } from '@onemetre/core/issues';
import { addMonthlyTable, monthlyPlan } from '@onemetre/exchange';
import { Command } from 'commander';
import { askSettings } from '../ask-settings.ts';
import { blankOptions, type PlanFlags } from '../blank-options.ts';
import { complain } from '../complain.ts';
import { eachFile } from '../each-file.ts';
import { exitCodes } from '../exit-codes.ts';
import { filesIn } from '../files-in.ts';
import { jsonText } from '../json-text.ts';
import { markedCopy } from '../marked-copy.ts';
import {
  monthlyFrom,
  monthlyImport,
  monthlyLines,
  type MonthlyImport,
  type MonthlyOptions,
} from '../monthly-import.ts';
import { oneOf } from '../one-of.ts';
import { issueData, issueLines } from '../print-issues.ts';
import { tableIssueData, tableIssueLines } from '../print-table-issues.ts';
import { tableWords } from '../table-words.ts';
import { Refusal } from '../with-programme.ts';
import type { Words } from '../words.ts';
import { errorsIn, workbookImport, type Imported } from '../workbook-import.ts';
import { writeProgramme } from '../write-programme.ts';

const countsOf = ({ domains, actions, indicators, targets, observations = [], responsibilities }: Programme) => ({
  domains: domains.length,
  actions: actions.length,
  indicators: indicators.length,
  targets: targets.length,
  values: observations.length,
  duties: responsibilities.length,
});

interface Options extends Partial<MonthlyOptions & PlanFlags> {
  readonly out?: string;
  readonly mark?: string;
  readonly progress?: boolean;
  readonly json?: boolean;
}

/** What was read, told and written. */
interface Told extends Imported {
  readonly file: string;
  /** What was understood, before anything is written. */
  readonly said: readonly string[];
  readonly data: object;
}

type NewPlan = Options & PlanFlags;

const isNewPlan = (options: Options): options is NewPlan =>
  options.title !== undefined && options.place !== undefined && options.issuer !== undefined;

const understandWorkbook = (file: string, say: Words): Told => {
  const imported = workbookImport(file);
  const counts = imported.programme && countsOf(imported.programme);
  const said = counts ? [tableWords(say.locale).understood(counts)] : [];
  return { ...imported, file, said, data: { read: counts ?? null } };
};

/** A monthly table, for the programme that the tables before it came to, else for one that is there or is made of it. */
const monthlyOf = (file: string, options: Options, before: Programme | undefined, say: Words): MonthlyImport => {
  const { into } = options;
  if (before !== undefined)
    return monthlyFrom(file, options, (table, source) => addMonthlyTable(before, table, source));
  return into === undefined ? newFrom(file, options as NewPlan, say) : monthlyImport(file, { ...options, into });
};

/**
 * Workbooks of the template, each a programme; or monthly tables one after the other into one programme, which the last
 * that is read without a fault has.
 */
const understandEach = (files: readonly string[], options: Options, say: Words): Told[] => {
  const { into, progress, settings } = options;
  if (into === undefined && !isNewPlan(options))
    return eachFile(files, progress, (file) => understandWorkbook(file, say));
  let before: Programme | undefined;
  return eachFile(files, progress, (file) => {
    const { asked, ...imported } = monthlyOf(file, options, before, say);
    before = imported.programme ?? before;
    const said = monthlyLines(imported.entries, say, process.stdout.isTTY);
    // At once: what is asked of one table is not asked of the next again.
    if (asked !== undefined && settings !== undefined) said.push(askSettings(asked, settings, file, say));
    return { ...imported, file, said, data: { entries: imported.entries } };
  });
};

/** A plan of a monthly table; it is for the year of the table, unless the flags say otherwise. */
const newFrom = (file: string, options: NewPlan, say: Words): MonthlyImport => {
  const flags = blankOptions(options, say);
  return monthlyFrom(file, options, (table, source) => {
    const years = table.rows.map(({ month }) => month.slice(0, 4)).sort();
    const [first = null, last = null] = [years.at(0), years.at(-1)];
    return monthlyPlan({ ...flags, start: flags.start ?? first, end: flags.end ?? last }, table, source);
  });
};

/** Where each programme goes: of several, into a folder under the names of their workbooks. */
const placesOf = (told: readonly Told[], { out }: Options, isOne: boolean, say: Words): [Programme, string][] => {
  if (out === undefined) return [];
  const last = isOne ? told.slice(-1) : told;
  const places = last.flatMap(({ file, programme }): [Programme, string][] =>
    programme === undefined ? [] : [[programme, isOne ? out : join(out, `${parse(file).name}.json`)]],
  );
  const twice = places.find(([, place], at) => places.findIndex((one) => one[1] === place) < at);
  if (twice !== undefined) throw new Refusal(tableWords(say.locale).exists(printable(twice[1])));
  return places;
};

/** Writes what was read where nothing is left to be asked, and tells what it was. */
const tell = (told: readonly Told[], options: Options, say: Words): void => {
  const { out, mark, json } = options;
  const words = tableWords(say.locale);
  const [first] = told as [Told];
  const isOne = told.length === 1 || options.into !== undefined || isNewPlan(options);
  const errors = told.flatMap((one) => [...errorsIn(one.tableIssues), ...errorsIn(one.issues)]).length;
  const exitCode = Math.max(...told.map((one) => one.exitCode));
  const complaints = told.flatMap((one) => [...tableIssueLines(one.tableIssues, say), ...issueLines(one.issues, say)]);
  if (exitCode === exitCodes.faulty) complaints.push(words.nothingWritten(errors));
  if (!json && complaints.length > 0) process.stderr.write(`${complaints.join('\n')}\n`);
  process.exitCode = exitCode;
  const places = exitCode === exitCodes.fine ? placesOf(told, options, isOne, say) : [];
  const wrote = places.map(([programme, place]) => writeProgramme(programme, place, first.file, say));
  if (mark !== undefined) wrote.push(...markedCopy(first.file, mark, first, say));
  const data = told.map(({ file, data: own, tableIssues, issues }) => {
    const found = { cells: tableIssueData(tableIssues, say), issues: issueData(issues, say) };
    return { file, ...own, out: places.length > 0 ? out : null, ...found };
  });
  const said = told.flatMap((one) => (told.length > 1 ? [printable(one.file), ...one.said] : one.said));
  const lines = json ? [jsonText(told.length > 1 ? { files: data } : data[0])] : [...said, ...wrote];
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
};

/** `onemetre import WORKBOOK... --out FILE` */
export const importCommand = (say: Words): Command => {
  const words = tableWords(say.locale);
  return new Command('import')
    .description(words.import)
    .usage(`<workbook...> ${say.options}`)
    .argument('<workbook...>', words.workbook)
    .option('--out <file>', words.outProgramme)
    .option('--mark <workbook>', words.mark)
    .option('--into <file>', words.into)
    .option('--title <text>', words.ofTable(words.title))
    .option('--place <text>', words.ofTable(words.place))
    .option('--issuer <text>', words.ofTable(words.issuer))
    .option('--demonstration', words.ofTable(words.demonstration))
    .option('--month <month>', words.month)
    .option('--counts <what>', words.counts, oneOf(['to-date', 'in-month']))
    .option('--settings <file>', words.settings)
    .option('--received <date>', words.received)
    .option('--made-public <date>', words.madePublic)
    .option('--progress', say.progress)
    .option('--json', say.json)
    .action((paths: string[], options: Options) => {
      try {
        const files = filesIn(paths, say);
        if (options.mark !== undefined && files.length > 1) throw new Refusal(words.markOne);
        tell(understandEach(files, options, say), options, say);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        complain([error.message], exitCodes.unusable);
      }
    });
};
