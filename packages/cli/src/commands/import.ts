import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseProgramme, type Issue, type Programme } from '@onemetre/core';
import { printable } from '@onemetre/core/text';
import { readTable, tableLimits, workbookToProgramme, type TableIssue } from '@onemetre/exchange';
import { Command } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import { fileBytes } from '../file-bytes.ts';
import { jsonText } from '../json-text.ts';
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

/** `onemetre import WORKBOOK --out FILE` */
export const importCommand = (say: Words): Command => {
  const words = tableWords(say.locale);
  return new Command('import')
    .description(words.import)
    .usage(`<workbook> ${say.options}`)
    .argument('<workbook>', words.workbook)
    .option('--out <file>', words.outProgramme)
    .option('--json', say.json)
    .addHelpText('after', `\n${words.examples}\n${words.importExamples.map((line) => `  ${line}`).join('\n')}`)
    .action((file: string, { out, json }: { out?: string; json?: boolean }) => {
      const { exitCode, tableIssues, issues, programme } = read(file, say);
      process.exitCode = exitCode;
      const said: string[] = [];
      try {
        if (programme !== undefined) {
          said.push(words.understood(countsOf(programme)));
          if (out !== undefined) said.push(write(programme, out, file, say));
        }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        process.exitCode = exitCodes.unusable;
        process.stderr.write(`${printable(error.message)}\n`);
      }
      if (json) {
        const read = programme === undefined ? null : countsOf(programme);
        const found = { cells: tableIssueData(tableIssues, say), issues: issueData(issues, say) };
        process.stdout.write(`${jsonText({ file, read, out: programme && out ? out : null, ...found })}\n`);
        return;
      }
      const errors = errorsIn(tableIssues).length + errorsIn(issues).length;
      const complaints = [...tableIssueLines(tableIssues, say), ...issueLines(issues, say)];
      if (exitCode === exitCodes.faulty) complaints.push(words.nothingWritten(errors));
      if (complaints.length > 0) process.stderr.write(`${complaints.join('\n')}\n`);
      if (said.length > 0) process.stdout.write(`${said.join('\n')}\n`);
    });
};
