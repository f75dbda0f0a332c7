import { basename } from 'node:path';
import {
  evaluateProgramme,
  evaluationToJson,
  type Evaluation,
  type EvaluationJson,
  type Programme,
} from '@onemetre/core';
import { printable } from '@onemetre/core/issues';
import { findMethod, publishedMethods } from '@onemetre/core/methods';
import { commonLabels, explain, explainChanges, flagWord, itemTitle, stateWord, verdictNote } from '@onemetre/scenes';
import { Command } from 'commander';
import { checkFile } from '../check-file.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonText } from '../json-text.ts';
import { methodBeside, type MethodBeside } from '../method-beside.ts';
import { methodWords } from '../method-words.ts';
import { complain } from '../complain.ts';
import { issueData, issueLines } from '../print-issues.ts';
import { stateShape } from '../state-shape.ts';
import { tableLines, type TableRow } from '../table-lines.ts';
import type { Words } from '../words.ts';

interface Options {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly explain?: boolean;
  readonly json?: boolean;
  readonly method?: string;
}

/** The answers of a published method stand with the targets, beyond what the schema of an evaluation knows. */
const withMethod = (json: EvaluationJson, { data }: MethodBeside): unknown => ({
  ...json,
  answers: json.answers.map((item) => (data.has(item.id) ? { ...item, method: data.get(item.id) } : item)),
});

const asLines = (
  programme: Programme,
  { answers, rules }: Evaluation,
  say: Words,
  withReasons: boolean,
  beside?: MethodBeside,
): string[] => {
  const { list, sentences } = commonLabels[say.locale];
  const rows = [...answers.values()].flatMap((answer): readonly TableRow[] => {
    const flags = list(answer.flags.map((flag) => flagWord(flag, say.locale)));
    const state = `${stateShape(answer.state)} ${stateWord(answer, say.locale)}`;
    const row = [
      state,
      flags,
      itemTitle(programme, answer.id, say.locale),
      answer.id,
      ...(beside?.cells(answer.id) ?? []),
    ];
    const reasons = [explain(answer, programme, say.locale), explainChanges(answer, programme, say.locale)];
    return withReasons ? [row, sentences(reasons.filter((text) => text !== ''))] : [row];
  });
  const columns = [...say.columns, ...(beside ? methodWords(say.locale).columns : [])];
  const note = verdictNote(programme, rules, say.locale).map(printable);
  // Whose verdict it is stands under a table that is read, and outside one that is piped.
  const table = tableLines([columns, ...rows], process.stdout.isTTY);
  if (process.stdout.isTTY) return [...table, '', ...note];
  process.stderr.write(`${note.join('\n')}\n`);
  return table;
};

/** `onemetre evaluate FILE --as-of DATE` */
export const evaluateCommand = (say: Words): Command =>
  new Command('evaluate')
    .description(say.evaluate)
    .usage(`<file> ${say.options}`)
    .argument('<file>', say.file)
    .option('--as-of <date>', say.asOf)
    .option('--known-at <date>', say.knownAt)
    .option('--method <id>', methodWords(say.locale).beside)
    .option('--explain', say.explain)
    .option('--json', say.json)
    .action((file: string, options: Options) => {
      const method = findMethod(options.method ?? '');
      if (options.method !== undefined && method === undefined) {
        const known = publishedMethods.map(({ id }) => id);
        const { unknown } = methodWords(say.locale);
        return complain([printable(unknown(options.method, known))], exitCodes.unusable);
      }
      const { outcome, programme, issues, hash } = checkFile(file);
      if (programme === undefined)
        return complain(issueLines(issues, say), exitCodes[outcome], { issues: issueData(issues, say) });
      const asOf = options.asOf ?? programme.asOf;
      if (asOf === undefined) return complain([say.noDate], exitCodes.unusable);
      let evaluation: Evaluation;
      try {
        evaluation = evaluateProgramme(programme, { asOf, knownAt: options.knownAt });
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return complain(
          [say.badDate(printable([options.asOf, options.knownAt].filter((date) => date !== undefined).join(' ')))],
          exitCodes.unusable,
        );
      }
      const beside = method && methodBeside(programme, evaluation, method, say.locale);
      const json = (): EvaluationJson =>
        evaluationToJson(evaluation, programme, { file: { name: basename(file), ...(hash && { hash }) } });
      const lines = options.json
        ? [jsonText(beside ? withMethod(json(), beside) : json())]
        : asLines(programme, evaluation, say, options.explain === true, beside);
      process.stdout.write(`${lines.join('\n')}\n`);
    });
