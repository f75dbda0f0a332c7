import { projectTarget } from '@onemetre/core';
import { itemTitle, projectionText } from '@onemetre/scenes';
import { Command } from 'commander';
import { jsonText } from '../json-text.ts';
import { stateShape } from '../state-shape.ts';
import { timeWords } from '../time-words.ts';
import { dateOf, Refusal, row, withProgrammes } from '../with-programme.ts';
import type { Words } from '../words.ts';

interface Options {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly item?: string;
  readonly json?: boolean;
}

/** `onemetre forecast FILE` */
export const forecastCommand = (say: Words): Command => {
  const words = timeWords(say.locale);
  return new Command('forecast')
    .description(words.forecast)
    .usage(`<file> ${say.options}`)
    .argument('<file>', say.file)
    .option('--item <id>', words.item)
    .option('--as-of <date>', say.asOf)
    .option('--known-at <date>', say.knownAt)
    .option('--json', say.json)
    .action((file: string, { asOf, knownAt, item, json }: Options) => {
      withProgrammes([file], [asOf, knownAt], say, ([programme]) => {
        if (!programme) return [];
        const date = dateOf(programme, asOf, say.noDate);
        const targets = programme.targets.filter(({ id }) => item === undefined || id === item);
        if (item !== undefined && targets.length === 0) throw new Refusal(words.noItem(item));
        const found = targets.map(({ id }) => projectTarget(programme, id, { asOf: date, knownAt }));
        const text = (of: (typeof found)[number]): string => projectionText(of, programme, say.locale);
        if (json) return [jsonText({ programme: programme.id, items: found.map((of) => ({ ...of, text: text(of) })) })];
        return found.map((of) =>
          row(stateShape(of.state), itemTitle(programme, of.target, say.locale), text(of), of.target),
        );
      });
    });
};
