import { basename } from 'node:path';
import { evaluateProgramme, evaluationToJson } from '@onemetre/core';
import { printable } from '@onemetre/core/issues';
import { tidyFiles, tidyFormats, type JudgedProgramme, type TidyFormat } from '@onemetre/exchange';
import { Command } from 'commander';
import { checkFile } from '../check-file.ts';
import { complain } from '../complain.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonText } from '../json-text.ts';
import { issueData, issueLines } from '../print-issues.ts';
import { releaseWords } from '../release-words.ts';
import { Refusal } from '../with-programme.ts';
import type { Words } from '../words.ts';
import { writeOrRefuse } from '../write-or-refuse.ts';

interface Options {
  readonly out: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly format?: string;
  readonly json?: boolean;
}

const formatsOf = (given: string | undefined, say: Words): readonly TidyFormat[] =>
  given === undefined
    ? tidyFormats
    : given.split(',').map((name) => {
        const found = tidyFormats.find((format) => format === name.trim().toLowerCase());
        if (found === undefined) throw new Refusal(releaseWords(say.locale).noFormat(name, tidyFormats.join(', ')));
        return found;
      });

/** The programmes judged, or null where the faults of the first that cannot be used have been told. */
const judgeAll = (
  files: readonly string[],
  { asOf, knownAt }: Options,
  say: Words,
): readonly JudgedProgramme[] | null => {
  const judged: JudgedProgramme[] = [];
  for (const file of files) {
    const { outcome, programme, issues, hash } = checkFile(file);
    if (programme === undefined) {
      complain(issueLines(issues, say), exitCodes[outcome], { issues: issueData(issues, say) });
      return null;
    }
    const date = asOf ?? programme.asOf;
    if (date === undefined) throw new Refusal(`${file}: ${say.noDate}`);
    const evaluation = evaluateProgramme(programme, { asOf: date, knownAt });
    const of = { file: { name: basename(file), ...(hash && { hash }) } };
    judged.push({ programme, evaluation: evaluationToJson(evaluation, programme, of) });
  }
  return judged;
};

const writeTables = async (files: readonly string[], options: Options, say: Words): Promise<void> => {
  const formats = formatsOf(options.format, say);
  const judged = judgeAll(files, options, say);
  if (judged === null) return;
  const [first = ''] = files;
  const written = writeOrRefuse(options.out, await tidyFiles(judged, say.locale, formats), first, say);
  const { wroteTables } = releaseWords(say.locale);
  const lines = options.json ? [jsonText({ files: written })] : written.map((path) => wroteTables(printable(path)));
  process.stdout.write(`${lines.join('\n')}\n`);
};

/** `onemetre table FILE... --out FOLDER` */
export const tableCommand = (say: Words): Command => {
  const words = releaseWords(say.locale);
  return new Command('table')
    .description(words.table)
    .usage(`<file...> --out <folder> ${say.options}`)
    .argument('<file...>', words.tableFiles)
    .requiredOption('--out <folder>', words.tableFolder)
    .option('--as-of <date>', say.asOf)
    .option('--known-at <date>', say.knownAt)
    .option('--format <list>', words.formats)
    .option('--json', say.json)
    .action(async (files: readonly string[], options: Options) => {
      try {
        await writeTables(files, options, say);
      } catch (error) {
        const dates = [options.asOf, options.knownAt].filter((date) => date !== undefined).join(' ');
        if (!(error instanceof Refusal || error instanceof RangeError)) throw error;
        const message = error instanceof Refusal ? error.message : say.badDate(dates);
        complain([message], exitCodes.unusable);
      }
    });
};
