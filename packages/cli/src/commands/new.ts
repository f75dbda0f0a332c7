import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '@onemetre/core/text';
import { blankProgramme, programmeToWorkbook } from '@onemetre/exchange';
import { Command } from 'commander';
import { blankOptions, type PlanFlags } from '../blank-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonText } from '../json-text.ts';
import { tableWords } from '../table-words.ts';
import type { Words } from '../words.ts';
import { Refusal } from '../with-programme.ts';
import { writeOrRefuse } from '../write-or-refuse.ts';

interface Options extends PlanFlags {
  readonly json?: boolean;
}

/** The files of a new plan, by name. */
const filesOf = (options: Options, say: Words): ReadonlyMap<string, string | Uint8Array> => {
  const words = tableWords(say.locale);
  const plan = blankProgramme(blankOptions(options, say));
  return new Map<string, string | Uint8Array>([
    [words.nameOfWorkbook, programmeToWorkbook(plan, { locale: say.locale })],
    [words.nameOfGuide, words.guide(options.title)],
  ]);
};

/** `onemetre new FOLDER --title … --place … --issuer …` */
export const newCommand = (say: Words): Command => {
  const words = tableWords(say.locale);
  return new Command('new')
    .description(words.new)
    .usage(`<folder> --title <text> --place <text> --issuer <text> ${say.options}`)
    .argument('<folder>', words.folder)
    .requiredOption('--title <text>', words.title)
    .requiredOption('--place <text>', words.place)
    .requiredOption('--issuer <text>', words.issuer)
    .option('--start <year>', words.start)
    .option('--end <year>', words.end)
    .option('--skeleton <name>', words.skeleton)
    .option('--demonstration', words.demonstration)
    .option('--json', say.json)
    .addHelpText('after', `\n${words.examples}\n${words.newExamples.map((line) => `  ${line}`).join('\n')}`)
    .action((folder: string, options: Options) => {
      try {
        const files = filesOf(options, say);
        const taken = [...files.keys()].map((name) => join(folder, name)).find((path) => existsSync(path));
        if (taken !== undefined) throw new Refusal(words.exists(printable(taken)));
        const written = writeOrRefuse(folder, files, folder, say);
        const lines = written.map((file) => words.wrote(printable(file)));
        process.stdout.write(options.json ? `${jsonText({ files: written })}\n` : `${lines.join('\n')}\n`);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        process.stderr.write(`${printable(error.message)}\n`);
        process.exitCode = exitCodes.unusable;
      }
    });
};
