import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { locales, printable } from '@onemetre/core/text';
import { blankProgramme, programmeToWorkbook, skeletonNames, type SkeletonName } from '@onemetre/exchange';
import { Command } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import { jsonText } from '../json-text.ts';
import { tableWords } from '../table-words.ts';
import type { Words } from '../words.ts';
import { Refusal } from '../with-programme.ts';
import { writeOrRefuse } from '../write-or-refuse.ts';

interface Options {
  readonly title: string;
  readonly place: string;
  readonly issuer: string;
  readonly start?: string;
  readonly end?: string;
  readonly skeleton?: string;
  readonly demonstration?: boolean;
  readonly json?: boolean;
}

/** A skeleton by its name, or by its word in either language. */
const skeletonOf = (given: string, say: Words): SkeletonName => {
  const found = skeletonNames.find(
    (name) => name === given || locales.some((locale) => tableWords(locale).skeletons[name] === given),
  );
  if (found !== undefined) return found;
  const { noSkeleton, skeletons, between } = tableWords(say.locale);
  throw new Refusal(noSkeleton(given, Object.values(skeletons).join(between)));
};

const yearOf = (given: string | undefined, say: Words): string | null => {
  const [, year] = /^(\d{4})年?$/.exec(given ?? '') ?? [];
  if (given !== undefined && year === undefined) throw new Refusal(tableWords(say.locale).badYear(given));
  return year ?? null;
};

/** The files of a new plan, by name. */
const filesOf = (options: Options, say: Words): ReadonlyMap<string, string | Uint8Array> => {
  const { title, place, issuer, demonstration = false, skeleton = 'blank' } = options;
  const words = tableWords(say.locale);
  const plan = blankProgramme({
    ...{ title, place, issuer, demonstration, language: say.locale },
    start: yearOf(options.start, say),
    end: yearOf(options.end, say),
    skeleton: skeletonOf(skeleton, say),
  });
  return new Map<string, string | Uint8Array>([
    [words.nameOfWorkbook, programmeToWorkbook(plan, { locale: say.locale })],
    [words.nameOfGuide, words.guide(title)],
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
