import { locales, type Locale } from '@onemetre/scenes';
import { questionText } from '../cells/question-text.ts';
import { readingText } from '../cells/reading-text.ts';
import { understoodText } from '../cells/understood-text.ts';
import type { WrittenSheet } from '../ooxml/worksheet.ts';
import type { TableIssue } from '../tables/table-issue.ts';
import type { UnderstoodCell } from './understood-cell.ts';

interface ConfirmWords {
  readonly name: string;
  readonly heads: readonly [sheet: string, cell: string, written: string, question: string, readAs: string];
  readonly understood: string;
  readonly answered: string;
}

const words: Readonly<Record<Locale, ConfirmWords>> = {
  'zh-Hans': {
    name: '确认',
    heads: ['工作表', '单元格', '写的是', '说明', '读作'],
    understood: '已经读懂；不对的，请改那一格的写法',
    answered: '已经选过',
  },
  en: {
    name: 'Confirm',
    heads: ['sheet', 'cell', 'written', 'note', 'read as'],
    understood: 'understood; where that is wrong, write the cell otherwise',
    answered: 'chosen before',
  },
};

/** Whether a sheet is the one on which questions are answered. */
export function isConfirmSheet(name: string): boolean {
  return locales.some((locale) => words[locale].name === name);
}

/**
 * The sheet on which what was asked is answered, from a list of what each cell may mean, followed by what was understood.
 * Questions that only other words in the cell can answer are not on it.
 *
 * @returns null where there is nothing to say
 */
export function confirmSheet(
  issues: readonly TableIssue[],
  understood: readonly UnderstoodCell[],
  locale: Locale,
): WrittenSheet | null {
  const { name, heads, ...said } = words[locale];
  const asked = issues.flatMap(({ question, sheet = '', cells = [], values }) => {
    if (question === undefined || question.readings.length === 0) return [];
    const written = String(values['written']);
    const choices = question.readings.map((reading) => readingText(reading, locale));
    return cells.map((cell) => ({ row: [sheet, cell, written, questionText(question, written, locale), ''], choices }));
  });
  const known = understood.flatMap(({ sheet, cell, written, reading, isAnswer }) => {
    const text = isAnswer ? readingText(reading, locale) : understoodText(reading, written, locale);
    return text === null ? [] : [[sheet, cell, written, isAnswer ? said.answered : said.understood, text]];
  });
  if (asked.length + known.length === 0) return null;
  return {
    name,
    columns: [{ width: 14 }, { width: 9 }, { width: 24 }, { width: 60 }, { width: 24 }],
    fields: asked.map(({ choices }, at) => ({ row: at + 2, column: heads.length, choices })),
    rows: [heads, ...asked.map(({ row }) => row), ...known],
  };
}
