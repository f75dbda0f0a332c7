import { evaluateProgramme, type Evaluation, type Programme } from '@onemetre/core';
import { explain, flagWord, pickText, stateWord } from '@onemetre/core/text';
import { Command } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import { issueLines } from '../print-issues.ts';
import { printable } from '../printable.ts';
import { isUnusable, readFile } from '../read-file.ts';
import { stateShape } from '../state-shape.ts';
import type { Words } from '../words.ts';

interface Options {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly explain?: boolean;
  readonly json?: boolean;
}

const asData = ({ asOf, knownAt, programme, items, groups }: Evaluation) => ({
  asOf,
  knownAt,
  programme,
  items: [...items.values()].map(({ id, type, state, flags, evidence, because }) => ({ id, type, state, flags, evidence, because })),
  groups: [...groups.values()].map(({ id, type, outcome, delivery, evidence, worst }) => ({ id, type, outcome, delivery, evidence, coverage: { outcome: outcome.coverage, delivery: delivery.coverage }, worst })),
});

const titleOf = (programme: Programme, id: string, say: Words): string => {
  const target = programme.targets.find((item) => item.id === id);
  const indicator = target && programme.indicators.find((item) => item.id === target.indicator);
  const other = [...(programme.milestones ?? []), ...(programme.projects ?? []), ...(programme.commitments ?? [])].find((item) => item.id === id);
  const words = (text: Parameters<typeof pickText>[0]): string => pickText(text, say.locale, programme.languages)?.text ?? '';
  return target ? `${words(indicator?.title)} ${words(target.quantity)}` : words(other?.title);
};

const asLines = (programme: Programme, { items }: Evaluation, say: Words, withReasons: boolean): string[] => [
  say.columns.join('\t'),
  ...[...items.values()].flatMap((answer) => {
    const flags = answer.flags.map((flag) => flagWord(flag, say.locale)).join(' ');
    const line = [`${stateShape(answer.state)} ${stateWord(answer, say.locale)}`, flags, titleOf(programme, answer.id, say), answer.id].join('\t');
    return withReasons ? [line, `\t${explain(answer, programme, say.locale)}`] : [line];
  }),
];

/** `onemetre evaluate FILE --as-of DATE` */
export const evaluateCommand = (say: Words): Command =>
  new Command('evaluate')
    .description(say.evaluate)
    .argument('<file>', say.file)
    .option('--as-of <date>', say.asOf)
    .option('--known-at <date>', say.knownAt)
    .option('--explain', say.explain)
    .option('--json', say.json)
    .option('--lang <tag>', say.lang)
    .action((file: string, options: Options) => {
      const read = readFile(file);
      if (!read.ok) {
        for (const line of issueLines(read.issues, say)) process.stderr.write(`${line}\n`);
        process.exitCode = isUnusable(read) ? exitCodes.unusable : exitCodes.issues;
        return;
      }
      const asOf = options.asOf ?? read.programme.asOf;
      if (asOf === undefined) {
        process.stderr.write(`${say.noDate}\n`);
        process.exitCode = exitCodes.unusable;
        return;
      }
      let evaluation: Evaluation;
      try {
        evaluation = evaluateProgramme(read.programme, { asOf, knownAt: options.knownAt });
      } catch {
        process.stderr.write(`${say.badDate(printable(options.knownAt ?? asOf))}\n`);
        process.exitCode = exitCodes.unusable;
        return;
      }
      const lines = options.json ? [JSON.stringify(asData(evaluation), null, 2)] : asLines(read.programme, evaluation, say, options.explain === true).map(printable);
      process.stdout.write(`${lines.join('\n')}\n`);
    });
