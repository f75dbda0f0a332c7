import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Programme } from '@onemetre/core';
import { printable } from '@onemetre/core/issues';
import { blankProgramme, draftPlan, guideText, nextEdition, programmeToWorkbook, readTable } from '@onemetre/exchange';
import { Command } from 'commander';
import { askPlan } from '../ask-plan.ts';
import { blankOptions, yearOf, type PlanFlags } from '../blank-options.ts';
import { checkFile } from '../check-file.ts';
import { complain } from '../complain.ts';
import { exitCodes } from '../exit-codes.ts';
import { fileBytes } from '../file-bytes.ts';
import { localLimits } from '../local-limits.ts';
import { jsonText } from '../json-text.ts';
import { issueLines } from '../print-issues.ts';
import { tableIssueLines } from '../print-table-issues.ts';
import { tableWords } from '../table-words.ts';
import type { Words } from '../words.ts';
import { Refusal } from '../with-programme.ts';
import { writeOrRefuse } from '../write-or-refuse.ts';

interface Options extends Partial<PlanFlags> {
  readonly from?: string;
  readonly json?: boolean;
}

/** The plan as the flags say it; what they leave open is asked where there is a terminal, and refused where there is none. */
const planOf = async (options: Options, say: Words): Promise<PlanFlags> => {
  const { title, place, issuer } = options;
  if (title !== undefined && place !== undefined && issuer !== undefined) return { ...options, title, place, issuer };
  if (!process.stdin.isTTY || options.json) {
    const missing = Object.entries({ title, place, issuer }).find(([, given]) => given === undefined)?.[0] ?? '';
    throw new Refusal(say.usage('commander.missingMandatoryOptionValue', `--${missing} <text>`));
  }
  // Questions stand where complaints do: what is piped on is the result alone.
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new AbortController();
  terminal.on('close', () => ended.abort());
  try {
    const ask = (question: string): Promise<string> => terminal.question(question, { signal: ended.signal });
    return await askPlan(options, ask, (line) => process.stderr.write(`${printable(line)}\n`), say);
  } catch (error) {
    if (!ended.signal.aborted) throw error;
    throw new Refusal(tableWords(say.locale).broken);
  } finally {
    terminal.close();
  }
};

/** The edition before, where one is named; a refusal has its faults. */
const editionOf = (file: string, say: Words): Programme => {
  const { programme, issues } = checkFile(file);
  if (programme === undefined) throw new Refusal(issueLines(issues, say).join('\n'));
  return programme;
};

const titled = ({ title, start, end }: Options, say: Words) => {
  if (title === undefined) throw new Refusal(say.usage('commander.missingMandatoryOptionValue', '--title <text>'));
  return { title, start: yearOf(start, say), end: yearOf(end, say) };
};

/** What the workbook begins with, and what is to be told of it. */
interface Beginning {
  readonly plan: Programme;
  readonly decide?: 'edition' | 'document';
  readonly told: readonly string[];
}

/** The tables of a document or a workbook, as rows that are offered. */
const draftOf = async (file: string, options: Options, say: Words): Promise<Beginning> => {
  const words = tableWords(say.locale);
  const content = fileBytes(file, localLimits.bytes);
  if (!content.ok) throw new Refusal(issueLines([{ ...content.issue, file }], say).join('\n'));
  const table = readTable(content.bytes, { name: file, limits: localLimits });
  if (!table.ok) throw new Refusal(tableIssueLines(table.issues, say).join('\n'));
  const { programme, read, left } = draftPlan(blankOptions(await planOf(options, say), say), table.sheets);
  if (read.length === 0) throw new Refusal(words.noTasks(printable(file)));
  const { actions, indicators } = programme;
  const told = [words.offered(read.map(printable).join(words.between), actions.length, indicators.length)];
  if (left.length > 0) told.push(words.notOffered(left.map(printable).join(words.between)));
  return { plan: programme, decide: 'document', told };
};

const beginning = async (options: Options, say: Words): Promise<Beginning> => {
  const { from } = options;
  if (from === undefined) return { plan: blankProgramme(blankOptions(await planOf(options, say), say)), told: [] };
  if (/\.(?:docx|xlsx|xlsm|csv|tsv)$/i.test(from)) return draftOf(from, options, say);
  return { plan: nextEdition(editionOf(from, say), titled(options, say)), decide: 'edition', told: [] };
};

/** The files of a new plan, by name. */
const filesOf = ({ plan, decide }: Beginning, say: Words): ReadonlyMap<string, string | Uint8Array> => {
  const words = tableWords(say.locale);
  const title = plan.title[plan.languages[0] ?? ''] ?? '';
  return new Map<string, string | Uint8Array>([
    [words.nameOfWorkbook, programmeToWorkbook(plan, { locale: say.locale, ...(decide && { decide }) })],
    [words.nameOfGuide, guideText(title, say.locale)],
  ]);
};

/** `onemetre new FOLDER --title … --place … --issuer …`, or with questions on a terminal; `--from` an edition. */
export const newCommand = (say: Words): Command => {
  const words = tableWords(say.locale);
  return new Command('new')
    .description(words.new)
    .usage(`<folder> ${say.options}`)
    .argument('<folder>', words.folder)
    .option('--title <text>', words.title)
    .option('--place <text>', words.place)
    .option('--issuer <text>', words.issuer)
    .option('--start <year>', words.start)
    .option('--end <year>', words.end)
    .option('--skeleton <name>', words.skeleton)
    .option('--demonstration', words.demonstration)
    .option('--from <file>', words.from)
    .option('--json', say.json)
    .action(async (folder: string, options: Options) => {
      try {
        const names = [words.nameOfWorkbook, words.nameOfGuide];
        const taken = names.map((name) => join(folder, name)).find((path) => existsSync(path));
        if (taken !== undefined) throw new Refusal(words.exists(printable(taken)));
        const begun = await beginning(options, say);
        const files = filesOf(begun, say);
        const written = writeOrRefuse(folder, files, folder, say);
        const lines = [...begun.told, ...written.map((file) => words.wrote(printable(file)))];
        process.stdout.write(options.json ? `${jsonText({ files: written })}\n` : `${lines.join('\n')}\n`);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        complain([error.message], exitCodes.unusable);
      }
    });
};
