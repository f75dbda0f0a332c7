import { printable } from '@onemetre/core/text';
import { publishProgramme } from '@onemetre/exchange';
import { Command } from 'commander';
import { checkFile } from '../check-file.ts';
import { exitCodes } from '../exit-codes.ts';
import { issueLines } from '../print-issues.ts';
import type { Words } from '../words.ts';
import { WriteRefusal, writeRelease } from '../write-release.ts';

interface Options {
  readonly out: string;
  readonly asOf?: string;
}

const complain = (lines: readonly string[], exitCode: number): void => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = exitCode;
};

/** `onemetre publish FILE --out DIR` */
export const publishCommand = (say: Words): Command =>
  new Command('publish')
    .description(say.publish)
    .usage(`<file> --out <folder> ${say.options}`)
    .argument('<file>', say.file)
    .requiredOption('--out <folder>', say.out)
    .option('--as-of <date>', say.asOf)
    .action(async (file: string, { out, asOf }: Options) => {
      const { outcome, programme: source, issues, errors } = checkFile(file);
      if (source === undefined) return complain([...issueLines(issues, say), say.refused(errors)], exitCodes[outcome]);
      const published = await publishProgramme(source, { asOf });
      const found = issueLines(
        published.issues.map((issue) => ({ ...issue, file })),
        say,
      );
      if (!published.ok) {
        const isBadDate = asOf !== undefined && published.issues.some(({ path }) => path[0] === 'asOf');
        if (isBadDate) return complain([say.badDate(printable(asOf))], exitCodes.unusable);
        const count = published.issues.filter(({ severity }) => severity === 'error').length;
        return complain([...found, say.refused(count)], exitCodes.faulty);
      }
      if (found.length > 0) process.stderr.write(`${found.join('\n')}\n`);
      const { programme, json, js } = published;
      const files = new Map([
        [`${programme.id}.json`, json],
        [`${programme.id}.js`, js],
      ]);
      try {
        for (const path of writeRelease(out, files, file, say))
          process.stdout.write(`${say.wrote(printable(path), programme.stamp?.hash ?? '')}\n`);
      } catch (error) {
        const where = error instanceof WriteRefusal ? error.file : out;
        const reason = error instanceof Error ? error.message : String(error);
        complain([say.cannotWrite(printable(where), printable(reason))], exitCodes.unusable);
      }
    });
