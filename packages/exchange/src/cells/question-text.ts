import { printable } from '@onemetre/core/issues';
import type { Locale } from '@onemetre/scenes';
import type { CellDoubt, CellQuestion } from './cell-reading.ts';
import { readingText } from './reading-text.ts';

/**
 * What is asked of a cell, with the meanings that it may have, in a sentence or two.
 *
 * @param written what stands in the cell
 *
 * @example
 * const readings = [{ is: 'number', value: 95 }, { is: 'number', value: 0.95 }];
 * questionText({ doubt: 'share-or-percent', readings }, '0.95', 'en') // => '“0.95” stands where per cents belong. Is it 95 or 0.95?'
 */
export function questionText({ doubt, readings }: CellQuestion, written: string, locale: Locale): string {
  const said = doubts[locale][doubt](`“${printable(written)}”`);
  const meanings = readings.map((reading) => readingText(reading, locale));
  return meanings.length === 0 ? said : `${said}${isIt[locale](meanings)}`;
}

const isIt: Readonly<Record<Locale, (meanings: readonly string[]) => string>> = {
  'zh-Hans': (meanings) => (meanings.length === 1 ? `是不是${meanings[0]}？` : `是${meanings.join('，还是')}？`),
  en: (meanings) => ` Is it ${meanings.join(' or ')}?`,
};

const doubts: Readonly<Record<Locale, Readonly<Record<CellDoubt, (written: string) => string>>>> = {
  'zh-Hans': {
    'error-value': (written) => `${written}是公式的错误结果。请改正公式，或直接填数；暂无数据就留空。`,
    'date-in-place-of-number': (written) =>
      `这里应填数，却是日期 ${written}。“2-3”一类内容会被表格软件自动变成日期，请先把单元格格式设为文本再填。`,
    'share-or-percent': (written) => `${written}填在百分数的位置。`,
    'another-unit': (written) => `${written}的单位和这一项的单位不同。请按这一项的单位填。`,
    dash: (written) => `${written}有几种意思。`,
    'two-numbers': (written) => `${written}里有两个数，只能算一个。`,
    'no-number': (written) => `${written}不是数。请只填数，说明写到备注里。`,
    'no-target': (written) =>
      `${written}里没有能读出的数。请照“93%以上”“每年不少于10次”“逐年下降”这样写；没有数的承诺请写到“承诺”表。`,
    'claim-for-number': (written) => `${written}说的是进展，不是数。有数就填数；只有进展的，请写到“进展”表。`,
    'lost-zero': (written) => `${written}可能少了末尾的 0。`,
    'two-years': (written) => `${written}跨两个年份。请写起止日期。`,
    'year-not-said': (written) => `${written}没有写年份。请写成“2024年9月”这样。`,
    'no-period': (written) => `${written}不是日期或时期。请写成“2024年”“2024年9月”“2024年三季度”或“2024-09-30”。`,
    'not-among-choices': (written) => `${written}不在可选的词里。`,
  },
  en: {
    'error-value': (written) =>
      `${written} is the error of a formula. Correct it, or type the number; leave the cell empty where there is none.`,
    'date-in-place-of-number': (written) =>
      `A number belongs here, and this is the date ${written}. A spreadsheet makes dates of “2-3” and the like: format the cell as text first.`,
    'share-or-percent': (written) => `${written} stands where per cents belong.`,
    'another-unit': (written) => `${written} is not in the unit of its row. Give it in that unit.`,
    dash: (written) => `${written} has several meanings.`,
    'two-numbers': (written) => `${written} has two numbers, and one of them counts.`,
    'no-number': (written) => `${written} is no number. Give the number alone, and the rest in the remarks.`,
    'no-target': (written) =>
      `${written} has no number that can be read. Write it like 93%以上 or 80; a promise without a number belongs on the sheet of commitments.`,
    'claim-for-number': (written) =>
      `${written} says how the work stands, and is no number. Give the number; where there is none, say so on the sheet of progress.`,
    'lost-zero': (written) => `${written} may have lost a 0 at its end.`,
    'two-years': (written) => `${written} reaches over two years. Write its first and last day.`,
    'year-not-said': (written) => `${written} does not say its year. Write 2024-09, for example.`,
    'no-period': (written) => `${written} is no date or period. Write 2024, 2024-09, 2024-Q3 or 2024-09-30.`,
    'not-among-choices': (written) => `${written} is not one of the words that can be chosen.`,
  },
};
