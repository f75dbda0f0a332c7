import { createReadStream } from 'node:fs';
import { findMethod, publishedMethods } from '@onemetre/core/methods';
import { printable } from '@onemetre/core/issues';
import { Command } from 'commander';
import { answerCases } from '../answer-cases.ts';
import { complain } from '../complain.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonText } from '../json-text.ts';
import { methodListData, methodListLines } from '../method-list.ts';
import { methodWords } from '../method-words.ts';
import type { Words } from '../words.ts';

interface Options {
  readonly list?: boolean;
  readonly json?: boolean;
}

/** `onemetre method ID [FILE|-]`, `onemetre method --list` */
export const methodCommand = (words: Words): Command => {
  const say = methodWords(words.locale);
  return new Command('method')
    .description(say.about)
    .usage(`<id> [file|-] ${words.options}`)
    .argument('[id]', say.id)
    .argument('[file]', say.file)
    .option('--list', say.list)
    .option('--json', say.json)
    .action(async (id: string | undefined, file: string | undefined, { list, json }: Options) => {
      if (list === true) {
        const lines = json === true ? [jsonText(methodListData())] : methodListLines(words.locale);
        process.stdout.write(`${lines.join('\n')}\n`);
        return;
      }
      const method = findMethod(id ?? '');
      if (method === undefined) {
        const known = publishedMethods.map((each) => each.id);
        complain([say.unknown(id ?? '', known)], exitCodes.unusable);
        return;
      }
      const isInput = file === undefined || file === '-';
      const input = isInput ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8');
      try {
        const unreadable = await answerCases(method, input, process.stdout, (line, { code, path }) => {
          const problem = path === '' ? say.problems[code] : `${path}: ${say.problems[code]}`;
          process.stderr.write(`${printable(say.line(isInput ? '-' : file, line, problem))}\n`);
        });
        if (unreadable > 0) process.exitCode = exitCodes.faulty;
      } catch (error) {
        if (!(error instanceof Error && 'code' in error)) throw error;
        complain([say.cannotRead(file ?? '-', String(error.code))], exitCodes.unusable);
      }
    });
};
