import { lstatSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishProgramme } from '@onemetre/exchange';
import { Command } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import { issueLines } from '../print-issues.ts';
import { isUnusable, readFile } from '../read-file.ts';
import type { Words } from '../words.ts';

/** Written beside and renamed, so that a reader never meets half a file; a link is never followed. */
const writeWhole = (file: string, content: string): void => {
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) throw new Error('symbolic link');
  const beside = `${file}.${process.pid}.part`;
  writeFileSync(beside, content, { flag: 'wx' });
  renameSync(beside, file);
};

/** `onemetre publish FILE --out DIR` */
export const publishCommand = (say: Words): Command =>
  new Command('publish')
    .description(say.publish)
    .argument('<file>', say.file)
    .requiredOption('--out <folder>', say.out)
    .option('--as-of <date>', say.asOf)
    .option('--lang <tag>', say.lang)
    .action(async (file: string, { out, asOf }: { out: string; asOf?: string }) => {
      const read = readFile(file);
      const published = read.ok ? await publishProgramme(read.programme, { asOf }) : read;
      for (const line of issueLines(published.issues.map((issue) => ({ file, ...issue })), say)) process.stderr.write(`${line}\n`);
      if (!published.ok || !('json' in published)) {
        process.exitCode = !read.ok && isUnusable(read) ? exitCodes.unusable : exitCodes.issues;
        return;
      }
      const { programme, json, js } = published;
      for (const [name, content] of [[`${programme.id}.json`, json], [`${programme.id}.js`, js]] as const) {
        const target = join(out, name);
        try {
          mkdirSync(out, { recursive: true });
          writeWhole(target, content);
          process.stdout.write(`${say.wrote(target, programme.stamp?.hash ?? '')}\n`);
        } catch (error) {
          process.stderr.write(`${say.cannotWrite(target, error instanceof Error ? error.message : String(error))}\n`);
          process.exitCode = exitCodes.unusable;
          return;
        }
      }
    });
