import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseProgramme, type Issue, type Programme } from '@onemetre/core';
import { printable } from '@onemetre/core/text';
import {
  monthlyPlan,
  monthlySettingsWorkbook,
  readMonthlyTable,
  readTable,
  tableLimits,
  workbookToProgramme,
  type TableIssue,
} from '@onemetre/exchange';
import { Command, Option } from 'commander';
import { blankOptions, type PlanFlags } from '../blank-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { fileBytes } from '../file-bytes.ts';
import { jsonText } from '../json-text.ts';
import {
  monthlyFrom,
  monthlyImport,
  monthlyLines,
  type MonthlyImport,
  type MonthlyOptions,
} from '../monthly-import.ts';
import { issueData, issueLines } from '../print-issues.ts';
import { atCells, tableIssueData, tableIssueLines } from '../print-table-issues.ts';
import { tableWords } from '../table-words.ts';
import { Refusal } from '../with-programme.ts';
import type { Words } from '../words.ts';
import { writeOrRefuse } from '../write-or-refuse.ts';

/** What a workbook came to. */
interface Imported {
  readonly exitCode: number;
  /** Of the file, its sheets and cells. */
  readonly tableIssues: readonly TableIssue[];
  /** Of what was read, each at its cell. */
  readonly issues: readonly Issue[];
  readonly programme?: Programme;
}

const read = (file: string, say: Words): Imported => {
  const content = fileBytes(file, tableLimits.bytes);
  if (!content.ok) return { exitCode: exitCodes.unusable, tableIssues: [], issues: [{ ...content.issue, file }] };
  const table = readTable(content.bytes, { name: file });
  if (!table.ok) return { exitCode: exitCodes.unusable, tableIssues: table.issues, issues: [] };
  const { document, issues, placeOf } = workbookToProgramme(table.sheets, file);
  const tableIssues = [...table.issues, ...issues];
  if (document === null) {
    // A monthly table is known, and only lacks what it belongs to.
    const isMonthly = readMonthlyTable(table.sheets, file) !== null;
    const forWhat: TableIssue = { code: 'monthly-for-what', severity: 'error', file, values: {} };
    return { exitCode: exitCodes.unusable, tableIssues: isMonthly ? [forWhat] : tableIssues, issues: [] };
  }
  const parsed = parseProgramme(document);
  const asked = new Set(
    errorsIn(tableIssues).flatMap(({ sheet, cells = [] }) => cells.map((cell) => `${sheet}!${cell}`)),
  );
  // What a cell that is asked about leaves open is no fault of its own.
  const isAsked = ({ path }: Issue): boolean => {
    const place = placeOf(path);
    return asked.has(`${place?.sheet}!${place?.cells?.[0]}`);
  };
  const found = atCells(
    parsed.issues.filter((issue) => !isAsked(issue)),
    file,
    placeOf,
    say,
  );
  const isFine = parsed.ok && errorsIn(tableIssues).length === 0;
  return {
    exitCode: isFine ? exitCodes.fine : exitCodes.faulty,
    tableIssues,
    issues: found,
    ...(isFine ? { programme: parsed.programme } : {}),
  };
};

const errorsIn = <One extends { readonly severity: string }>(issues: readonly One[]): One[] =>
  issues.filter(({ severity }) => severity === 'error');

const countsOf = ({ domains, actions, indicators, targets, observations = [], responsibilities }: Programme) => ({
  domains: domains.length,
  actions: actions.length,
  indicators: indicators.length,
  targets: targets.length,
  values: observations.length,
  duties: responsibilities.length,
});

/** Writes the programme, and says so; nothing where the file has it already. */
const write = (programme: Programme, out: string, file: string, say: Words): string => {
  const words = tableWords(say.locale);
  const text = `${jsonText(programme)}\n`;
  if (existsSync(out) && readFileSync(out, 'utf8') === text) return words.unchanged(printable(out));
  const [written = out] = writeOrRefuse(dirname(out), new Map([[basename(out), text]]), file, say);
  return words.wrote(printable(written));
};

interface Options extends Partial<MonthlyOptions & PlanFlags> {
  readonly out?: string;
  readonly json?: boolean;
}

/** What was read, told and written. */
interface Told extends Imported {
  readonly asked?: MonthlyImport['asked'];
  /** What was understood, before anything is written. */
  readonly said: readonly string[];
  readonly data: object;
}

/** A workbook of the template; or a monthly table, for a programme that is there or for one made of it. */
const understand = (file: string, options: Options, say: Words): Told => {
  const { into, title, place, issuer } = options;
  const isNew = title !== undefined && place !== undefined && issuer !== undefined;
  if (into === undefined && !isNew) {
    const imported = read(file, say);
    const counts = imported.programme && countsOf(imported.programme);
    return {
      ...imported,
      said: counts ? [tableWords(say.locale).understood(counts)] : [],
      data: { read: counts ?? null },
    };
  }
  const imported =
    into === undefined
      ? newFrom(file, { ...options, title, place, issuer } as Options & PlanFlags, say)
      : monthlyImport(file, { ...options, into });
  const { entries } = imported;
  return { ...imported, said: monthlyLines(entries, say, process.stdout.isTTY), data: { entries } };
};

/** A plan of a monthly table; it is for the year of the table, unless the flags say otherwise. */
const newFrom = (file: string, options: Options & PlanFlags, say: Words) => {
  const flags = blankOptions(options, say);
  return monthlyFrom(file, options, (table, source) => {
    const years = table.rows.map(({ month }) => month.slice(0, 4)).sort();
    const [first = null, last = null] = [years.at(0), years.at(-1)];
    return monthlyPlan({ ...flags, start: flags.start ?? first, end: flags.end ?? last }, table, source);
  });
};

/** Writes what is to be answered into the settings file, beside what it has. */
const ask = ({ settings, of }: NonNullable<Told['asked']>, out: string, file: string, say: Words): string => {
  const bytes = monthlySettingsWorkbook(settings, of, say.locale);
  const [written = out] = writeOrRefuse(dirname(out), new Map([[basename(out), bytes]]), file, say);
  const { heads, names, counts } = settings.open;
  return tableWords(say.locale).asked(heads.length + names.length + (counts ? 1 : 0), printable(written));
};

/** Writes the programme, if there is one and a file to write, and tells what was read. */
const tell = (file: string, told: Told, { out, settings, json }: Options, say: Words): void => {
  const { exitCode, tableIssues, issues, programme, said, data, asked } = told;
  const words = tableWords(say.locale);
  const errors = errorsIn(tableIssues).length + errorsIn(issues).length;
  const complaints = [...tableIssueLines(tableIssues, say), ...issueLines(issues, say)];
  if (exitCode === exitCodes.faulty) complaints.push(words.nothingWritten(errors));
  if (!json && complaints.length > 0) process.stderr.write(`${complaints.join('\n')}\n`);
  process.exitCode = exitCode;
  const wrote = programme !== undefined && out !== undefined ? [write(programme, out, file, say)] : [];
  if (asked !== undefined && settings !== undefined) wrote.push(ask(asked, settings, file, say));
  const found = { cells: tableIssueData(tableIssues, say), issues: issueData(issues, say) };
  const lines = json
    ? [jsonText({ file, ...data, out: programme && out ? out : null, ...found })]
    : [...said, ...wrote];
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
};

/** `onemetre import WORKBOOK --out FILE` */
export const importCommand = (say: Words): Command => {
  const words = tableWords(say.locale);
  return new Command('import')
    .description(words.import)
    .usage(`<workbook> ${say.options}`)
    .argument('<workbook>', words.workbook)
    .option('--out <file>', words.outProgramme)
    .option('--into <file>', words.into)
    .option('--title <text>', words.ofTable(words.title))
    .option('--place <text>', words.ofTable(words.place))
    .option('--issuer <text>', words.ofTable(words.issuer))
    .option('--demonstration', words.ofTable(words.demonstration))
    .option('--month <month>', words.month)
    .addOption(new Option('--counts <what>', words.counts).choices(['to-date', 'in-month']))
    .option('--settings <file>', words.settings)
    .option('--received <date>', words.received)
    .option('--made-public <date>', words.madePublic)
    .option('--json', say.json)
    .addHelpText('after', `\n${words.examples}\n${words.importExamples.map((line) => `  ${line}`).join('\n')}`)
    .action((file: string, options: Options) => {
      try {
        tell(file, understand(file, options, say), options, say);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        process.exitCode = exitCodes.unusable;
        process.stderr.write(`${printable(error.message)}\n`);
      }
    });
};
