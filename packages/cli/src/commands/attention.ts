import { attention, evaluateProgramme, type AttentionEntry } from '@onemetre/core';
import { attentionText, itemTitle } from '@onemetre/scenes';
import { Command } from 'commander';
import { jsonText } from '../json-text.ts';
import { stateShape } from '../state-shape.ts';
import { timeWords } from '../time-words.ts';
import { dateOf, row, withProgrammes } from '../with-programme.ts';
import type { Words } from '../words.ts';

interface Options {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly json?: boolean;
}

/** `onemetre attention FILE` */
export const attentionCommand = (say: Words): Command => {
  const words = timeWords(say.locale);
  return new Command('attention')
    .description(words.attention)
    .usage(`<file> ${say.options}`)
    .argument('<file>', say.file)
    .option('--as-of <date>', say.asOf)
    .option('--known-at <date>', say.knownAt)
    .option('--json', say.json)
    .action((file: string, { asOf, knownAt, json }: Options) => {
      withProgrammes([file], [asOf, knownAt], say, ([programme]) => {
        if (!programme) return [];
        const date = dateOf(programme, asOf, say.noDate);
        const found = attention(programme, evaluateProgramme(programme, { asOf: date, knownAt }));
        const data = ({ answer, ...entry }: AttentionEntry) => ({
          id: answer.id,
          type: answer.type,
          state: answer.state,
          ...entry,
          text: attentionText({ answer, ...entry }, programme, say.locale),
        });
        const { action, pastDueUnknown, ...head } = found;
        if (json) return [jsonText({ ...head, action: action.map(data), pastDueUnknown: pastDueUnknown.map(data) })];
        const line = (entry: AttentionEntry): string =>
          row(
            stateShape(entry.answer.state),
            itemTitle(programme, entry.answer.id, say.locale),
            attentionText(entry, programme, say.locale),
            entry.answer.id,
          );
        const part = (heading: string, entries: readonly AttentionEntry[]): string[] => [
          `# ${heading}`,
          ...(entries.length === 0 ? [words.nothing] : entries.map(line)),
        ];
        return [...part(words.headings.action, action), ...part(words.headings.unknown, pastDueUnknown)];
      });
    });
};
