import type { Programme, Text } from '@onemetre/core';
import { makeIssue, type Issue } from '@onemetre/core/issues';

/**
 * Words beside a withheld number that say it: its own remark, and remarks, reports and notes on it, its indicator and its
 * targets. Months, years and percentages are other numbers.
 *
 * @param numbers the withheld numbers by the place of their observation
 *
 * @example
 * withheldInText(programme, new Map()) // => []
 */
export function withheldInText(programme: Programme, numbers: ReadonlyMap<number, readonly number[]>): Issue[] {
  const { observations = [], remarks = [], reports = [], notes = [] } = programme;
  return [...numbers].flatMap(([at, values]) => {
    const observation = observations[at];
    if (observation === undefined) return [];
    const { id, indicator, remark } = observation;
    const about = new Set([
      id,
      indicator,
      ...programme.targets.filter((one) => one.indicator === indicator).map((one) => one.id),
    ]);
    const texts: readonly (readonly [path: Issue['path'], text: Text | undefined])[] = [
      [['observations', at, 'remark'], remark],
      ...remarks.flatMap(({ item, title }, i) => (about.has(item) ? [[['remarks', i, 'title'], title] as const] : [])),
      ...reports.flatMap(({ item, title }, i) => (about.has(item) ? [[['reports', i, 'title'], title] as const] : [])),
      ...notes.flatMap(({ about: items, title }, i) =>
        items.some((item) => about.has(item)) ? [[['notes', i, 'title'], title] as const] : [],
      ),
    ];
    return texts.flatMap(([path, text = {}]) => {
      const said = values.find((value) => Object.values(text).some((words) => says(words, value)));
      return said === undefined ? [] : [makeIssue('withheld-in-text', path, { value: said })];
    });
  });
}

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Counted people in words: 七名, 十二人; small numbers alone are written so. */
function inChinese(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const first = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return `${first}${ones === 0 ? '' : digits[ones]}`;
}

function says(text: string, value: number): boolean {
  const plain = text.normalize('NFKC');
  const number = String(value).replace('.', '\\.');
  if (
    new RegExp(
      `(?<![\\d.,-])${number}(?![\\d.]*\\d)(?!\\s*(?:[年月日号季岁%‰-]|个月|years?\\b|months?\\b|percent))`,
    ).test(plain)
  )
    return true;
  const words = inChinese(value);
  const forms = [...(words === undefined ? [] : [words]), ...(value === 2 ? ['两'] : [])];
  return forms.some((form) =>
    new RegExp(`(?<![一二三四五六七八九十百千万第])${form}(?:人|名|个|例|户|位|起|岁以下)`).test(plain),
  );
}
