import { changes, editionChanges, type Programme } from '@onemetre/core';
import { Command } from 'commander';
import { changeData, changeLines } from '../change-lines.ts';
import { editionData, editionLines } from '../edition-lines.ts';
import { jsonText } from '../json-text.ts';
import { timeWords } from '../time-words.ts';
import { Refusal, withProgrammes } from '../with-programme.ts';
import type { Words } from '../words.ts';

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}

/** The two dates: those of the call, else each file's own; one file cannot have two. */
const datesOf = (older: Programme, newer: Programme, { from, to }: Options, say: Words): readonly [string, string] => {
  const words = timeWords(say.locale);
  const first = from ?? (older === newer ? undefined : older.asOf);
  const second = to ?? newer.asOf;
  if (first === undefined) throw new Refusal(words.noFrom);
  if (second === undefined) throw new Refusal(words.noTo);
  if (first.length === second.length && first > second) throw new Refusal(words.wrongOrder);
  return [first, second];
};

/** `onemetre diff OLD [NEW]` */
export const diffCommand = (say: Words): Command => {
  const words = timeWords(say.locale);
  return new Command('diff')
    .description(words.diff)
    .usage(`<old> [new] ${say.options}`)
    .argument('<old>', words.older)
    .argument('[new]', words.newer)
    .option('--from <date>', words.from)
    .option('--to <date>', words.to)
    .option('--json', say.json)
    .action((old: string, next: string | undefined, options: Options) => {
      const files = next === undefined ? [old] : [old, next];
      withProgrammes(files, [options.from, options.to], say, ([older, newer = older]) => {
        if (!older || !newer) return [];
        const plans = { earlier: older, later: newer };
        if (older.id !== newer.id) {
          const found = editionChanges(older, newer);
          return options.json
            ? [jsonText(editionData(found, plans, say.locale))]
            : editionLines(found, plans, say.locale);
        }
        const [from, to] = datesOf(older, newer, options, say);
        const found = changes({ programme: older, asOf: from }, { programme: newer, asOf: to });
        return options.json ? [jsonText(changeData(found, plans, say.locale))] : changeLines(found, plans, say.locale);
      });
    });
};
