import { locales } from '@onemetre/scenes';
import { plainForm } from '../readings/plain-form.ts';
import type { CellQuestion, CellReading, CellResult, Head, TargetReading } from '../cells/cell-reading.ts';
import { rangeQuestion } from '../cells/range-question.ts';
import { readCell } from '../cells/read-cell.ts';
import type { ColumnPlan } from '../data/workbook-plan.ts';
import type { TableCell } from '../tables/table.ts';
import { choiceWords, yesNo } from './choice-words.ts';
import type { Leaf } from './leaves.ts';
import type { RowContext, WorkbookContext } from './workbook-context.ts';

/** What a cell says of its item, or why it does not say it. */
export type ColumnResult =
  /** `reading`: what the cell itself means, of one that names no item. */
  | { readonly ok: true; readonly leaves: ReadonlyMap<string, Leaf>; readonly reading?: CellReading }
  | { readonly ok: false; readonly question: CellQuestion }
  /** A name that no item has, or that several have. */
  | { readonly ok: false; readonly name: string; readonly found: readonly string[] };

/**
 * Reads the cell of a column.
 *
 * @param cell null where there is none
 */
export function columnLeaves(
  column: ColumnPlan,
  cell: TableCell | null,
  context: WorkbookContext,
  row: RowContext,
): ColumnResult {
  const result: CellResult =
    cell === null ? { ok: true, reading: { is: 'nothing' } } : readCell(cell, headOf(column, row));
  if (!result.ok) return { ok: false, question: inWords(result.question, column) };
  const { reading } = result;
  if (reading.is === 'text' && column.holds === 'reference') {
    const own = context.names.read(reading.text, column.first === undefined ? [] : [column.first]);
    const found = own.length === 1 ? own : context.names.read(reading.text, column.to ?? []);
    const [only = ''] = found;
    const meant = column.meansTarget === true ? (context.onlyTargets.get(only) ?? only) : only;
    return found.length === 1
      ? { ok: true, leaves: referenceLeaves(column.field, meant) }
      : { ok: false, name: reading.text, found };
  }
  const said = leavesOf(column, reading, context, row);
  return said.ok ? { ...said, reading } : said;
}

/** A question about a choice, with what there is to choose from as the sheet calls it. */
function inWords(question: CellQuestion, column: ColumnPlan): CellQuestion {
  const inChinese = choiceWords(column, 'zh-Hans');
  const inEnglish = choiceWords(column, 'en');
  const readings = question.readings.map((reading): CellReading => {
    if (reading.is !== 'choice' || !inChinese.has(reading.choice)) return reading;
    const { choice } = reading;
    return { ...reading, words: { 'zh-Hans': inChinese.get(choice) ?? choice, en: inEnglish.get(choice) ?? choice } };
  });
  return { ...question, readings };
}

/** Rows of the words that are chosen, in either language. */
function choicesOf(column: ColumnPlan): ReadonlyMap<string, string> {
  const words = locales.flatMap((locale) =>
    [...choiceWords(column, locale)].map(([choice, word]) => [plainForm(word).replace(/\s/g, ''), choice] as const),
  );
  return new Map(words);
}

const yesOrNo = new Map(
  locales.flatMap((locale) => [[yesNo[locale].yes, 'yes'] as const, [yesNo[locale].no, 'no'] as const]),
);

/** Whoever names a figure as a baseline says that it counts the same under the same name. */
function referenceLeaves(field: string, id: string): ReadonlyMap<string, Leaf> {
  const [, baseline] = /^(baselines\/#0)\/figure$/.exec(field) ?? [];
  const said = baseline === undefined ? [] : ['sameLabel', 'sameBasis'].map((one) => `${baseline}/${one}`);
  return new Map<string, Leaf>([[field, id], ...said.map((path) => [path, true] as const)]);
}

function headOf(column: ColumnPlan, { unit }: RowContext): Head {
  switch (column.holds) {
    case 'number':
      return { is: 'number', unit: null };
    case 'value':
      return { is: 'number', unit };
    case 'target':
      return { is: 'target', unit };
    case 'period':
      return { is: 'period' };
    case 'date':
    case 'date-or-none':
      return { is: 'date' };
    case 'choice':
      return { is: 'choice', choices: choicesOf(column) };
    case 'yes-no':
      return { is: 'choice', choices: yesOrNo };
    case 'references':
      return { is: 'units' };
    default:
      return { is: 'text' };
  }
}

function leavesOf(
  { field, holds }: ColumnPlan,
  reading: CellReading,
  { language }: WorkbookContext,
  row: RowContext,
): ColumnResult {
  const give = (...leaves: (readonly [string, Leaf])[]): ColumnResult => ({ ok: true, leaves: new Map(leaves) });
  switch (reading.is) {
    case 'nothing':
      // Empty, or said to be: not known yet, which is never 0.
      if (holds === 'value') return give(['value', null], ['absence', 'not-collected']);
      return holds === 'date-or-none' ? give([field, null]) : give();
    case 'text':
      if (holds === 'words') return give([`${field}/${language}`, reading.text]);
      if (holds === 'child-words') return give([`${field}/${language}-x-child`, reading.text]);
      return holds === 'unit'
        ? give([`${field}/label/${language}`, reading.text], [`${field}/kind`, unitKind(reading.text)])
        : give([field, reading.text]);
    case 'number':
      if (holds === 'number') return give([field, reading.value]);
      return give(
        ['value', reading.value],
        ...(reading.printed === undefined ? [] : [['printed', reading.printed] as const]),
        ...(reading.qualifier === undefined ? [] : [['qualifier', reading.qualifier] as const]),
      );
    case 'absence':
      return holds === 'value'
        ? give(['value', null], ['absence', reading.absence])
        : { ok: false, question: { doubt: 'no-number', readings: [] } };
    case 'range':
      return { ok: false, question: rangeQuestion(reading) };
    case 'claim':
      return { ok: false, question: { doubt: 'claim-for-number', readings: [] } };
    case 'target':
      return give(...targetLeaves(field, language, reading, row));
    case 'period':
    case 'date':
      return give([field, reading.date]);
    case 'choice':
      return give([field, holds === 'yes-no' ? reading.choice === 'yes' : reading.choice]);
    case 'units':
      return give();
  }
}

function unitKind(label: string): string {
  const plain = plainForm(label);
  return plain === '%' ? 'percent' : plain === '‰' ? 'permille' : 'plain';
}

const adding = ['flow', 'year-to-date', 'running-total'];

function targetLeaves(
  field: string,
  language: string,
  reading: TargetReading,
  { timeBasis }: RowContext,
): (readonly [string, Leaf])[] {
  const { quantity, comparator, value, low, high, times, amount, per, strength, rank, lastYear, trend } = reading;
  const counted = timeBasis !== null && adding.includes(timeBasis) ? 'cumulative' : 'reach';
  const isRecurrent = times !== undefined || amount !== undefined;
  const kind = isRecurrent ? 'recurrent' : rank ? 'rank' : lastYear ? 'compare' : trend ? 'direction' : counted;
  const found: Readonly<Record<string, Leaf | undefined>> = {
    [`${field}/${language}`]: quantity,
    ...{ kind, comparator, value, low, high, times, amount, per, strength },
    'compareWith/base': lastYear ? 'last-year' : undefined,
  };
  return Object.entries(found).filter((entry): entry is [string, Leaf] => entry[1] !== undefined);
}
