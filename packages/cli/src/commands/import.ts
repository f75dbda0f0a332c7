import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseProgramme, type Issue, type Programme } from '@onemetre/core';
import { printable } from '@onemetre/core/text';
import { readTable, tableLimits, workbookToProgramme, type TableIssue } from '@onemetre/exchange';
import { Command } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import { fileBytes } from '../file-bytes.ts';
import { jsonText } from '../json-text.ts';
import { monthlyImport, monthlyLines, type MonthlyOptions } from '../monthly-import.ts';
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
  if (document === null) return { exitCode: exitCodes.unusable, tableIssues, issues: [] };
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

interface Options extends Partial<MonthlyOptions> {
  readonly out?: string;
  readonly json?: boolean;
}

/** What was read, told and written. */
interface Told extends Imported {
  /** What was understood, before anything is written. */
  readonly said: readonly string[];
  readonly data: object;
}

/** A workbook of the template, or a monthly table for a programme that is there. */
const understand = (file: string, { into, ...options }: Options, say: Words): Told => {
  if (into === undefined) {
    const imported = read(file, say);
    const counts = imported.programme && countsOf(imported.programme);
    return {
      ...imported,
      said: counts ? [tableWords(say.locale).understood(counts)] : [],
      data: { read: counts ?? null },
    };
  }
  const imported = monthlyImport(file, { into, ...options });
  const { entries } = imported;
  return { ...imported, said: monthlyLines(entries, say, process.stdout.isTTY), data: { entries } };
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
    .option('--month <month>', words.month)
    .option('--received <date>', words.received)
    .option('--made-public <date>', words.madePublic)
    .option('--json', say.json)
    .addHelpText('after', `\n${words.examples}\n${words.importExamples.map((line) => `  ${line}`).join('\n')}`)
    .action((file: string, options: Options) => {
      const { exitCode, tableIssues, issues, programme, said, data } = understand(file, options, say);
      const { out, json } = options;
      const lines = [...said];
      process.exitCode = exitCode;
      try {
        if (programme !== undefined && out !== undefined) lines.push(write(programme, out, file, say));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        process.exitCode = exitCodes.unusable;
        process.stderr.write(`${printable(error.message)}\n`);
      }
      if (json) {
        const found = { cells: tableIssueData(tableIssues, say), issues: issueData(issues, say) };
        process.stdout.write(`${jsonText({ file, ...data, out: programme && out ? out : null, ...found })}\n`);
        return;
      }
      const errors = errorsIn(tableIssues).length + errorsIn(issues).length;
      const complaints = [...tableIssueLines(tableIssues, say), ...issueLines(issues, say)];
      if (exitCode === exitCodes.faulty) complaints.push(words.nothingWritten(errors));
      if (complaints.length > 0) process.stderr.write(`${complaints.join('\n')}\n`);
      if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
    });
};
