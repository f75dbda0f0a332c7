import type { Locale } from '@onemetre/scenes';
import { groupTable } from './group-table.ts';
import { judgementTable } from './judgement-table.ts';
import { observationTable } from './observation-table.ts';
import { targetTable } from './target-table.ts';
import type { JudgedProgramme, TidyTable } from './tidy-table.ts';

/**
 * Programmes and what was judged of them as tables for analysis: values, targets, judgements, groups. Ids, codes, ISO dates
 * and numbers in the units named beside them; several programmes, or one on several dates, stand in one row set. Each row
 * names the file, the rules and the version it rests on. Titles and sentences are in the language asked for.
 *
 * @returns four tables, without rows where no programme is given
 *
 * @example
 * tidyTables([], 'en').map(({ name }) => name) // => ['observations', 'targets', 'judgements', 'groups']
 * @example
 * const evaluation = evaluationToJson(evaluateProgramme(programme, { asOf: '2024-12-31' }), programme)
 * tidyTables([{ programme, evaluation }], 'en')[2].rows.length === evaluation.answers.length // => true
 */
export function tidyTables(judged: readonly JudgedProgramme[], locale: Locale): readonly TidyTable[] {
  return [observationTable, targetTable, judgementTable, groupTable].map((table) => table(judged, locale));
}
