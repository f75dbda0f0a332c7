import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Programme } from '@onemetre/core';
import { printable } from '@onemetre/core/issues';
import type { Issue } from '@onemetre/core/issues';
import {
  approvalSheet,
  correctionKinds,
  hasOwnName,
  nameCorrections,
  publishProgramme,
  releaseKit,
  sealedData,
  type CorrectionKind,
  type NamedCorrection,
} from '@onemetre/exchange';
import { Command } from 'commander';
import { checkFile, largestFile } from '../check-file.ts';
import { exitCodes } from '../exit-codes.ts';
import { fileBytes } from '../file-bytes.ts';
import { jsonText } from '../json-text.ts';
import { kitScripts } from '../kit-scripts.ts';
import { kitWords } from '../kit-words.ts';
import { issueData, issueLines } from '../print-issues.ts';
import { metaOf, placed, thresholdOf, type GivenOptions, type PublishCall } from '../publish-options.ts';
import { releaseWords } from '../release-words.ts';
import { several } from '../several.ts';
import { staticForms } from '../static-form.ts';
import { Refusal } from '../with-programme.ts';
import type { Words } from '../words.ts';
import { writeReason } from '../write-reason.ts';
import { WriteRefusal, writeRelease } from '../write-release.ts';

interface Outcome {
  readonly exitCode: number;
  /** The paths written, in order; none where nothing was published. */
  readonly files: readonly string[];
  readonly hash: string | null;
  readonly asOf: string | null;
  readonly issues: readonly Issue[];
  /** Why nothing was written. */
  readonly refusal?: string;
}

const refused = (exitCode: number, refusal: string, issues: readonly Issue[] = []): Outcome => ({
  exitCode,
  files: [],
  hash: null,
  asOf: null,
  issues,
  refusal,
});

/** The release before: as the call names it, else the one that stands in the folder. A link is none, nor is the file itself. */
const lastRelease = (file: string, { id }: Programme, { out, previous, first }: PublishCall): string | undefined => {
  if (previous !== undefined || first === true) return previous;
  const found = join(out, `${id}.json`);
  const isFile = existsSync(found) && lstatSync(found).isFile();
  return isFile && realpathSync(found) !== realpathSync(file) ? found : undefined;
};

const kindNames: Readonly<Record<string, CorrectionKind>> = { 更正: 'correction', 修订: 'revision', 补报: 'late' };

/** The programme with an entry for each change that the call names, such as `v-2024=更正:录入错误`. */
const withNames = (
  source: Programme,
  previous: Programme | undefined,
  { name = [] }: PublishCall,
  say: Words,
): Programme => {
  const { badName, noPrevious } = releaseWords(say.locale);
  const named = name.map((given): NamedCorrection => {
    const [, item = '', word = '', reason = ''] = /^([^=]+)=([^:：]+)[:：](.+)$/su.exec(given) ?? [];
    const kind = kindNames[word] ?? correctionKinds.find((one) => one === word);
    if (kind === undefined || reason.trim() === '') throw new Refusal(badName(given));
    return { item, kind, reason: reason.trim() };
  });
  if (previous === undefined) {
    if (named.length > 0) throw new Refusal(noPrevious);
    return source;
  }
  const date = source.released ?? source.asOf;
  if (date === undefined) throw new Refusal(say.noDate);
  try {
    return nameCorrections(previous, source, named, date);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(badName(name.join(' ')));
    throw error;
  }
};

/** Whether a file would stand in a folder or below it. */
const isWithin = (file: string, folder: string): boolean =>
  !/^\.\.(?:[\\/]|$)/.test(relative(resolve(folder), resolve(file)));

/** The pages of a folder are called alike whatever it holds: those of another programme would be written over. */
const refuseAnother = (id: string, { folder }: PublishCall, say: Words): void => {
  if (folder === undefined) return;
  const sums = fileBytes(join(folder, 'SHA256SUMS.txt'), largestFile);
  const own = sums.ok ? sealedData(new TextDecoder().decode(sums.bytes)) : [];
  const [other] = own.includes(id) ? [] : own;
  if (other !== undefined) throw new Refusal(kitWords[say.locale].taken(printable(folder), printable(other)));
};

const writeSheet = (sheet: string, bytes: Uint8Array, file: string, say: Words): string[] =>
  writeRelease(dirname(sheet), new Map([[basename(sheet), bytes]]), file, say);

const publish = async (file: string, options: PublishCall, say: Words): Promise<Outcome> => {
  const { out, asOf, sheet, because } = options;
  const threshold = thresholdOf(options, say);
  const meta = metaOf(options, say);
  if (sheet !== undefined && isWithin(sheet, out))
    throw new Refusal(releaseWords(say.locale).sheetInside(printable(sheet)));
  const { outcome, programme: source, issues, errors } = checkFile(file);
  if (source === undefined) return refused(exitCodes[outcome], say.refused(errors), issues);
  if (!hasOwnName(source.id)) throw new Refusal(say.idTaken(source.id));
  refuseAnother(source.id, options, say);
  const last = lastRelease(file, source, options);
  const before = last === undefined ? undefined : checkFile(last);
  if (before && before.programme === undefined)
    return refused(exitCodes[before.outcome], say.refused(before.errors), before.issues);
  const previous = before?.programme;
  const named = withNames(source, previous, options, say);
  const published = await publishProgramme(named, { asOf, previous, threshold });
  const found = published.issues.map((issue) => ({ ...issue, file }));
  if (!published.ok) {
    const isBadDate = asOf !== undefined && found.some(({ path }) => path[0] === 'asOf');
    if (isBadDate) return refused(exitCodes.unusable, say.badDate(printable(asOf)));
    const count = found.filter(({ severity }) => severity === 'error').length;
    return refused(exitCodes.faulty, say.refused(count), found);
  }
  const { programme, json, js } = published;
  const contents: ReadonlyMap<string, string | Uint8Array> =
    options.folder === undefined
      ? new Map([
          [`${programme.id}.json`, json],
          [`${programme.id}.js`, js],
        ])
      : await releaseKit({
          programme,
          staticForm: staticForms(programme),
          scripts: kitScripts(),
          meta,
        });
  try {
    // The sheet first: where it cannot be written, nothing is published.
    const sheetFiles =
      sheet === undefined
        ? []
        : writeSheet(
            sheet,
            approvalSheet(
              { ...published, procedure: source.procedure, previous, threshold: { count: threshold, reason: because } },
              say.locale,
            ),
            file,
            say,
          );
    const files = [...writeRelease(out, contents, file, say), ...sheetFiles];
    return { exitCode: 0, files, hash: programme.stamp?.hash ?? null, asOf: programme.asOf ?? null, issues: found };
  } catch (error) {
    const where = error instanceof WriteRefusal ? error.file : out;
    return refused(exitCodes.unusable, say.cannotWrite(printable(where), printable(writeReason(error, say))), found);
  }
};

/** `onemetre publish FILE --folder DIR`, or `--out DIR` for the data alone */
export const publishCommand = (say: Words): Command =>
  new Command('publish')
    .description(say.publish)
    .usage(`<file> --folder <folder> ${say.options}`)
    .argument('<file>', say.file)
    .option('--folder <folder>', releaseWords(say.locale).folder)
    .option('--out <folder>', say.out)
    .option('--as-of <date>', say.asOf)
    .option('--previous <file>', say.previous)
    .option('--first', releaseWords(say.locale).first)
    .option('--name <change>', releaseWords(say.locale).name, several)
    .option('--sheet <workbook>', releaseWords(say.locale).sheet)
    .option('--threshold <count>', releaseWords(say.locale).threshold)
    .option('--because <reason>', releaseWords(say.locale).because)
    .option('--meta <tag>', releaseWords(say.locale).meta, several)
    .option('--json', say.json)
    .action(async (file: string, options: GivenOptions) => {
      const run = async (): Promise<Outcome> => publish(file, placed(options, say), say);
      const { exitCode, refusal, issues, ...done } = await run().catch((error: unknown) => {
        if (error instanceof Refusal) return refused(exitCodes.unusable, error.message);
        throw error;
      });
      process.exitCode = exitCode;
      if (options.json) {
        const data = { file, published: refusal === undefined, ...done, refusal, issues: issueData(issues, say) };
        process.stdout.write(`${jsonText(data)}\n`);
        return;
      }
      const complaints = [...issueLines(issues, say), ...(refusal === undefined ? [] : [refusal])];
      if (complaints.length > 0) process.stderr.write(`${complaints.join('\n')}\n`);
      const shown = options.folder === undefined ? done.files : done.files.slice(0, 2);
      for (const path of shown) process.stdout.write(`${say.wrote(printable(path), done.hash ?? '')}\n`);
      if (options.folder !== undefined && refusal === undefined)
        process.stdout.write(`${releaseWords(say.locale).wroteFolder(printable(options.folder), done.files.length)}\n`);
    });
