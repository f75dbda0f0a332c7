import { Command } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import { issueData, issueLines } from '../print-issues.ts';
import { isUnusable, readFile } from '../read-file.ts';
import type { Words } from '../words.ts';

/** `onemetre check FILE...` */
export const checkCommand = (say: Words): Command =>
  new Command('check')
    .description(say.check)
    .argument('<files...>', say.files)
    .option('--json', say.json)
    .option('--lang <tag>', say.lang)
    .action((files: string[], { json }: { json?: boolean }) => {
      const results = files.map((file) => ({ file, result: readFile(file) }));
      if (json) {
        process.stdout.write(`${JSON.stringify({ files: results.map(({ file, result }) => ({ file, ok: result.ok, issues: issueData(result.issues, say) })) }, null, 2)}\n`);
      } else {
        for (const { file, result } of results) {
          for (const line of issueLines(result.issues, say)) process.stdout.write(`${line}\n`);
          if (result.ok) process.stdout.write(`${say.fine(file, result.issues.length)}\n`);
        }
      }
      const codes = results.map(({ result }) => (result.ok ? exitCodes.fine : isUnusable(result) ? exitCodes.unusable : exitCodes.issues));
      process.exitCode = Math.max(...codes);
    });
