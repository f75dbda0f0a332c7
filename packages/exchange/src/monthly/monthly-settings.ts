import type { Programme } from '@onemetre/core';
import { locales, type Locale } from '@onemetre/scenes';
import { settingWords, type MonthlyColumn } from '../data/monthly-heads.ts';
import { writeWorkbook } from '../ooxml/write-workbook.ts';
import { plainForm } from '../readings/plain-form.ts';
import type { TableSheet } from '../tables/table.ts';
import type { TableIssue } from '../tables/table-issue.ts';
import type { MonthlyCount } from './monthly-table.ts';

/** What a person answered about the tables of an office, so that it is asked once. */
export interface MonthlySettings {
  /** What columns hold, by their heads; null: not to be read. */
  readonly heads: ReadonlyMap<string, MonthlyColumn | null>;
  /** Titles of the indicators that rows speak of, by the names in the table; null: not to be read. */
  readonly names: ReadonlyMap<string, string | null>;
  readonly counts?: MonthlyCount;
  /** What was asked and has no answer yet. */
  readonly open: { readonly heads: readonly string[]; readonly names: readonly string[]; readonly counts: boolean };
}

/** The form under which a head or a name is looked up. */
export function settingName(text: string): string {
  return plainForm(text).replace(/\s/g, '');
}

/**
 * What a settings file says: the workbook that `monthlySettingsWorkbook` made, with answers filled in.
 *
 * @returns null where the file is another
 */
export function readMonthlySettings(sheets: readonly TableSheet[]): MonthlySettings | null {
  const [heads, names] = [rowsOf(sheets, 'columns'), rowsOf(sheets, 'rows')];
  if (heads === null || names === null) return null;
  const isCounts = (asked: string): boolean => locales.some((locale) => settingWords[locale].bareMonths === asked);
  const count = heads.find(([asked]) => isCounts(asked))?.[1] ?? '';
  const counts = keyFor('counts', count);
  const ofHeads = heads.filter(([asked]) => !isCounts(asked));
  return {
    heads: new Map(
      ofHeads.flatMap(([head, word]) => {
        const column = keyFor('columns', word);
        const answer = isNotRead(word) ? null : column;
        return answer === undefined ? [] : [[settingName(head), answer] as const];
      }),
    ),
    names: new Map(
      names.flatMap(([name, word]) => (word === '' ? [] : [[settingName(name), isNotRead(word) ? null : word]])),
    ),
    ...(counts === undefined ? {} : { counts }),
    open: {
      heads: ofHeads.flatMap(([head, word]) => (isNotRead(word) || keyFor('columns', word) ? [] : [head])),
      names: names.flatMap(([name, word]) => (word === '' ? [name] : [])),
      counts: heads.some(([asked]) => isCounts(asked)) && counts === undefined,
    },
  };
}

/** The settings with what the issues of a table ask about; the same settings where they ask nothing new. */
export function askedSettings(settings: MonthlySettings | null, issues: readonly TableIssue[]): MonthlySettings | null {
  const { heads, names, open, counts } = settings ?? { heads: new Map(), names: new Map(), open: nothingOpen };
  const asked = (code: TableIssue['code'], value: string): string[] =>
    issues.filter((issue) => issue.code === code).map(({ values }) => String(values[value]));
  const added = {
    heads: [...new Set([...open.heads, ...asked('head-unknown', 'head')])],
    names: [...new Set([...open.names, ...asked('row-not-in-plan', 'written')])],
    counts: open.counts || asked('month-unsaid', 'written').length > 0,
  };
  const isSame =
    added.heads.length === open.heads.length &&
    added.names.length === open.names.length &&
    added.counts === open.counts;
  return isSame ? settings : { heads, names, ...(counts === undefined ? {} : { counts }), open: added };
}

const nothingOpen: MonthlySettings['open'] = { heads: [], names: [], counts: false };

/** The settings as a workbook (.xlsx) in which a person answers what is open, with words to choose from. */
export function monthlySettingsWorkbook(
  { heads, names, counts, open }: MonthlySettings,
  { indicators, languages }: Programme,
  locale: Locale,
): Uint8Array {
  const say = settingWords[locale];
  const columnWord = (column: MonthlyColumn | null): string => (column === null ? say.notRead : say.columns[column]);
  const isAsked = open.counts || counts !== undefined;
  const titles = indicators.map(({ title }) => title[languages[0] ?? 'zh-Hans'] ?? '');
  return writeWorkbook([
    {
      name: say.sheets.columns,
      columns: [{ width: 30 }, { width: 30, choices: [...Object.values(say.columns), say.notRead] }],
      rows: [
        [say.head, say.readAs],
        ...(isAsked ? [[say.bareMonths, counts === undefined ? '' : say.counts[counts]]] : []),
        ...[...heads].map(([head, column]) => [head, columnWord(column)]),
        ...open.heads.map((head) => [head, '']),
      ],
    },
    {
      name: say.sheets.rows,
      columns: [{ width: 40 }, { width: 40, choices: { sheet: say.sheets.names, column: 1 } }],
      rows: [
        [say.name, say.indicator],
        ...[...names].map(([name, title]) => [name, title ?? say.notRead]),
        ...open.names.map((name) => [name, '']),
      ],
    },
    {
      name: say.sheets.names,
      hidden: true,
      columns: [{ width: 40 }],
      rows: [[say.indicator], [say.notRead], ...titles.map((title) => [title])],
    },
  ]);
}

/** What was asked and what was answered, row by row below the heads. */
function rowsOf(sheets: readonly TableSheet[], which: 'columns' | 'rows'): [string, string][] | null {
  const sheet = sheets.find(({ name }) => locales.some((locale) => settingWords[locale].sheets[which] === name));
  if (sheet === undefined) return null;
  const rows = new Map<number, [string, string]>();
  for (const { row, column, value } of sheet.cells) {
    if (row === 1 || column > 2) continue;
    const pair = rows.get(row) ?? ['', ''];
    pair[column - 1] = String(value ?? '').trim();
    rows.set(row, pair);
  }
  return [...rows.values()].filter(([asked]) => asked !== '');
}

function isNotRead(word: string): boolean {
  return locales.some((locale) => settingWords[locale].notRead === word);
}

/** What a word stands for, in either language. */
function keyFor<Part extends 'columns' | 'counts'>(
  part: Part,
  word: string,
): keyof (typeof settingWords)[Locale][Part] | undefined {
  const found = locales.flatMap((locale) => Object.entries(settingWords[locale][part])).find(([, one]) => one === word);
  return found?.[0] as keyof (typeof settingWords)[Locale][Part] | undefined;
}
