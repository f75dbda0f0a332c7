import { basename, dirname } from 'node:path';
import type { Programme } from '@onemetre/core';
import { printable } from '@onemetre/core/issues';
import { monthlyPlan, monthlySettingsWorkbook } from '@onemetre/exchange';
import { Command } from 'commander';
import { blankOptions, type PlanFlags } from '../blank-options.ts';
import { complain } from '../complain.ts';
import { exitCodes } from '../exit-codes.ts';
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
import { writeOrRefuse } from '../write-or-refuse.ts';
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
    const imported = workbookImport(file);
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
const tell = (file: string, told: Told, { out, settings, mark, json }: Options, say: Words): void => {
  const { exitCode, tableIssues, issues, programme, said, data, asked } = told;
  const words = tableWords(say.locale);
  const errors = errorsIn(tableIssues).length + errorsIn(issues).length;
  const complaints = [...tableIssueLines(tableIssues, say), ...issueLines(issues, say)];
  if (exitCode === exitCodes.faulty) complaints.push(words.nothingWritten(errors));
  if (!json && complaints.length > 0) process.stderr.write(`${complaints.join('\n')}\n`);
  process.exitCode = exitCode;
  const wrote = programme !== undefined && out !== undefined ? [writeProgramme(programme, out, file, say)] : [];
  if (asked !== undefined && settings !== undefined) wrote.push(ask(asked, settings, file, say));
  if (mark !== undefined) wrote.push(...markedCopy(file, mark, told, say));
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
    .option('--json', say.json)
    .action((file: string, options: Options) => {
      try {
        tell(file, understand(file, options, say), options, say);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        complain([error.message], exitCodes.unusable);
      }
    });
};
