import { printable } from '@onemetre/core/issues';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { checkFile } from '../check-file.ts';
import { eachFile } from '../each-file.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonText } from '../json-text.ts';
import { issueData, issueLines } from '../print-issues.ts';
import type { Words } from '../words.ts';

/** The programme files of a folder, in order; else the file itself. */
const filesOf = (file: string): string[] => {
  if (!statSync(file, { throwIfNoEntry: false })?.isDirectory()) return [file];
  const names = readdirSync(file).filter((name) => name.endsWith('.json'));
  // An empty folder is told as what it is: no file.
  return names.length === 0 ? [file] : names.sort().map((name) => join(file, name));
};

/** `onemetre check FILE...` */
export const checkCommand = (say: Words): Command =>
  new Command('check')
    .description(say.check)
    .usage(`<file...> ${say.options}`)
    .argument('<file...>', say.files)
    .option('--progress', say.progress)
    .option('--json', say.json)
    .action((files: string[], { json, progress }: { json?: boolean; progress?: boolean }) => {
      const checks = eachFile(files.flatMap(filesOf), progress, checkFile);
      if (json) {
        const data = checks.map(({ file, outcome, errors, warnings, issues }) => ({
          file,
          outcome,
          errors,
          warnings,
          issues: issueData(issues, say),
        }));
        process.stdout.write(`${jsonText({ files: data })}\n`);
      } else {
        for (const { file, outcome, errors, warnings, issues } of checks) {
          const lines = [...issueLines(issues, say), say.summary(printable(file), outcome, errors, warnings)];
          process.stdout.write(`${lines.join('\n')}\n`);
        }
      }
      process.exitCode = Math.max(...checks.map(({ outcome }) => exitCodes[outcome]));
    });
