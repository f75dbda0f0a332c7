import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Programme } from '@onemetre/core';
import { printable } from '@onemetre/core/issues';
import { blankProgramme, guideText, nextEdition, programmeToWorkbook } from '@onemetre/exchange';
import { Command } from 'commander';
import { askPlan } from '../ask-plan.ts';
import { blankOptions, yearOf, type PlanFlags } from '../blank-options.ts';
import { checkFile } from '../check-file.ts';
import { complain } from '../complain.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonText } from '../json-text.ts';
import { issueLines } from '../print-issues.ts';
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

/** The plan that the workbook begins with. */
const beginning = async (options: Options, say: Words): Promise<Programme> =>
  options.from === undefined
    ? blankProgramme(blankOptions(await planOf(options, say), say))
    : nextEdition(editionOf(options.from, say), titled(options, say));

/** The files of a new plan, by name. */
const filesOf = (plan: Programme, decide: boolean, say: Words): ReadonlyMap<string, string | Uint8Array> => {
  const words = tableWords(say.locale);
  const title = plan.title[plan.languages[0] ?? ''] ?? '';
  return new Map<string, string | Uint8Array>([
    [words.nameOfWorkbook, programmeToWorkbook(plan, { locale: say.locale, decide })],
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
        const files = filesOf(await beginning(options, say), options.from !== undefined, say);
        const written = writeOrRefuse(folder, files, folder, say);
        const lines = written.map((file) => words.wrote(printable(file)));
        process.stdout.write(options.json ? `${jsonText({ files: written })}\n` : `${lines.join('\n')}\n`);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        complain([error.message], exitCodes.unusable);
      }
    });
};
