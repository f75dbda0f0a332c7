import { history, historyDates, type HistoryRhythm, type Programme } from '@onemetre/core';
import { itemTitle, stateWord } from '@onemetre/scenes';
import { Command } from 'commander';
import { jsonText } from '../json-text.ts';
import { stateShape } from '../state-shape.ts';
import { tableLines } from '../table-lines.ts';
import { timeWords, type TimeWords } from '../time-words.ts';
import { dateOf, Refusal, withProgrammes } from '../with-programme.ts';
import type { Words } from '../words.ts';

interface Options {
  readonly asOf?: string;
  readonly dates?: string;
  readonly every?: string;
  readonly now?: boolean;
  readonly json?: boolean;
}

const rhythms: readonly HistoryRhythm[] = ['month', 'quarter', 'half-year', 'year', 'release'];

const rhythmOf = (given: string, words: TimeWords): HistoryRhythm => {
  const found = rhythms.find((rhythm) => rhythm === given);
  if (found === undefined) throw new Refusal(words.noRhythm(given, rhythms));
  return found;
};

const datesFor = (programme: Programme, { dates, every = 'year', asOf }: Options, say: Words): readonly string[] => {
  if (dates !== undefined) return dates.split(',').map((date) => date.trim());
  const rhythm = rhythmOf(every, timeWords(say.locale));
  return historyDates(programme, { asOf: dateOf(programme, asOf, say.noDate), every: rhythm });
};

/** `onemetre history FILE` */
export const historyCommand = (say: Words): Command => {
  const words = timeWords(say.locale);
  return new Command('history')
    .description(words.history)
    .usage(`<file> ${say.options}`)
    .argument('<file>', say.file)
    .option('--every <rhythm>', words.every)
    .option('--dates <list>', words.dates)
    .option('--as-of <date>', say.asOf)
    .option('--now', words.now)
    .option('--json', say.json)
    .action((file: string, options: Options) => {
      withProgrammes([file], [options.asOf, options.dates], say, ([programme]) => {
        if (!programme) return [];
        const { items, evaluations, ...head } = history(programme, {
          dates: datesFor(programme, options, say),
          knowledge: options.now ? 'now' : 'then',
        });
        if (options.json) return [jsonText({ ...head, items: [...items].map(([id, points]) => ({ id, points })) })];
        const rows = [...items.keys()].map((id) => {
          const states = evaluations.flatMap(({ answers }) => {
            const answer = answers.get(id);
            return answer ? `${stateShape(answer.state)} ${stateWord(answer, say.locale)}` : '';
          });
          return [itemTitle(programme, id, say.locale), ...states, id];
        });
        return tableLines([[words.title, ...head.dates, words.id], ...rows], process.stdout.isTTY);
      });
    });
};
