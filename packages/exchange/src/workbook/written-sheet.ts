import type { Locale } from '@onemetre/scenes';
import { workbookPlan, type ColumnPlan, type SheetList, type SheetPlan } from '../data/workbook-plan.ts';
import type { WrittenColumn, WrittenSheet } from '../ooxml/worksheet.ts';
import { decisionWords, type DecisionKind } from '../data/decision-words.ts';
import { lockedLists } from './locked-lists.ts';
import { choiceWords, yesNo } from './choice-words.ts';

/** A row with its items, by list, and what its cells say. */
export interface WorkbookRow {
  readonly keys: ReadonlyMap<SheetList, string>;
  readonly cells: ReadonlyMap<ColumnPlan, string | number>;
}

/** Begins the head of a hidden column with the ids of a list. */
export const idMark = '_';

/**
 * A sheet with its heads, notes and words to choose from, and its rows.
 *
 * @param decide with a column for what becomes of each row
 * @param locked whether what a level above defines is not to be changed
 */
export function writtenSheet(
  plan: SheetPlan,
  rows: readonly WorkbookRow[],
  { locale, decide, locked }: { locale: Locale; decide?: DecisionKind; locked: boolean },
): WrittenSheet {
  const name = plan.title[locale];
  if (plan.layout === 'pairs') {
    const [row] = rows;
    return {
      name,
      columns: [{ width: 24 }, { width: 60 }, { width: 60 }],
      fields: plan.columns.map((column, at) => ({ row: at + 2, column: 2, ...writtenColumn(column, locale) })),
      rows: [
        pairHeads[locale],
        ...plan.columns.map((column) => [headOf(column, locale), row?.cells.get(column) ?? '', column.note[locale]]),
      ],
    };
  }
  const hidden = plan.lists.filter((list) => list !== 'responsibilities');
  const { head, note, words } = decisionWords[locale][decide ?? 'edition'];
  const isDecided = plan.lists.includes('targets')
    ? decide !== undefined
    : decide === 'document' && plan.lists.includes('actions');
  const isLocked = (list: SheetList): boolean => locked && rows.length > 0 && lockedLists.has(list);
  const decision = { width: 12, note: { title: head, text: note }, choices: Object.values(words) };
  return {
    name,
    columns: [
      ...plan.columns.map((column) => ({ ...writtenColumn(column, locale), locked: isLocked(column.of) })),
      ...(isDecided ? [decision] : []),
      ...hidden.map((list) => ({ width: 12, hidden: true, locked: isLocked(list) })),
    ],
    rows: [
      [
        ...plan.columns.map((column) => headOf(column, locale)),
        ...(isDecided ? [head] : []),
        ...hidden.map((list) => `${idMark}${list}`),
      ],
      ...rows.map(({ cells, keys }) => [
        ...plan.columns.map((column) => cells.get(column) ?? ''),
        ...(isDecided ? [''] : []),
        ...hidden.map((list) => keys.get(list) ?? ''),
      ]),
      // How to fill in a sheet that has nothing yet.
      ...(rows.length === 0 ? [plan.columns.map(({ example }) => example?.[locale] ?? '')] : []),
    ],
    ...(rows.length === 0 ? { exampleRow: 2 } : {}),
  };
}

const pairHeads: Readonly<Record<Locale, readonly string[]>> = {
  'zh-Hans': ['项目', '内容', '说明'],
  en: ['item', 'content', 'note'],
};

function headOf({ head }: ColumnPlan, locale: Locale): string {
  return head[locale];
}

function writtenColumn(column: ColumnPlan, locale: Locale): WrittenColumn {
  const { width, head, note, holds, to } = column;
  const choices = choicesOf(column, locale);
  const titled = to?.length === 1 && holds === 'reference' ? titlesOf(to[0] as SheetList, locale) : undefined;
  const offered = choices ?? titled;
  return {
    width,
    note: { title: head[locale], text: note[locale] },
    ...(offered === undefined ? {} : { choices: offered }),
  };
}

function choicesOf(column: ColumnPlan, locale: Locale): readonly string[] | undefined {
  if (column.holds === 'yes-no') return Object.values(yesNo[locale]);
  return column.holds === 'choice' ? [...choiceWords(column, locale).values()] : undefined;
}

/** The column of another sheet in which the titles of a list stand. */
function titlesOf(list: SheetList, locale: Locale): { sheet: string; column: number } | undefined {
  for (const { title, columns } of workbookPlan) {
    const at = columns.findIndex(({ of, field }) => of === list && field === 'title');
    if (at >= 0) return { sheet: title[locale], column: at + 1 };
  }
  return undefined;
}
