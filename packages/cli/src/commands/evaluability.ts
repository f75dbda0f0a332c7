import { evaluability, type GapCode, type GroupGaps } from '@onemetre/core';
import { commonLabels, gapText, itemTitle, judgeableText } from '@onemetre/scenes';
import { Command } from 'commander';
import { jsonText } from '../json-text.ts';
import { timeWords } from '../time-words.ts';
import { row, withProgrammes } from '../with-programme.ts';
import type { Words } from '../words.ts';

/** `onemetre evaluability FILE` */
export const evaluabilityCommand = (say: Words): Command => {
  const words = timeWords(say.locale);
  return new Command('evaluability')
    .description(words.evaluability)
    .usage(`<file> ${say.options}`)
    .argument('<file>', say.file)
    .option('--json', say.json)
    .action((file: string, { json }: { readonly json?: boolean }) => {
      withProgrammes([file], [], say, ([programme]) => {
        if (!programme) return [];
        const found = evaluability(programme);
        if (json) return [jsonText(found)];
        const { clauses } = commonLabels[say.locale];
        const gaps = (codes: readonly GapCode[]): string =>
          codes.length === 0 ? words.nothing : clauses(codes.map((code) => gapText(code, say.locale)));
        const group = ({ id, items, complete, byGap }: GroupGaps): string => {
          const counts = Object.entries(byGap).map(
            ([code, count]) => `${gapText(code as GapCode, say.locale)} ${count}`,
          );
          return row(itemTitle(programme, id, say.locale), words.complete(complete, items), clauses(counts));
        };
        return [
          row(words.title, words.lacks, words.canJudge, words.couldJudge, words.id),
          ...found.items.map((item) =>
            row(
              itemTitle(programme, item.id, say.locale),
              gaps(item.gaps),
              judgeableText(item.now, say.locale),
              judgeableText(item.filled, say.locale),
              item.id,
            ),
          ),
          `# ${words.headings.groups}`,
          ...found.groups.filter(({ items }) => items > 0).map(group),
        ];
      });
    });
};
