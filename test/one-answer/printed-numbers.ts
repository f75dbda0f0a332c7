import type { Locale } from '@onemetre/scenes';

/** A number as it stands in a text, without its sign, with how many decimals it has there. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
  readonly digits: string;
}

/** Dates are no numbers of an answer: they have their own functions and tests. */
const dates: Readonly<Record<Locale, RegExp>> = {
  'zh-Hans':
    /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:至(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?)?|\d{4}(?=(?:–|—|-|至|、)\d{4}(?:学)?年)|\d{1,2}月(?:\d{1,2}日)?/g,
  // English writes a thousand and more with a comma, so that four digits alone are a year.
  en: /\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|Q[1-4](?= \d{4})|(?<![\d,.])\d{4}(?![\d,.]\d)/g,
};

const number: Readonly<Record<Locale, RegExp>> = {
  'zh-Hans': /\d+(?:\.(\d+))?/g,
  en: /\d{1,3}(?:,\d{3})+(?:\.(\d+))?|\d+(?:\.(\d+))?/g,
};

const blank = (text: string): string => ' '.repeat(text.length);

/** The text with the words of the plan blanked, but not within a longer number: “at least 4” in “at least 48.71%”. */
const withoutWords = (text: string, words: string): string => {
  const [starts, ends] = [/^\d/.test(words), /\d$/.test(words)];
  return text
    .split(words)
    .reduce((before, after) =>
      (starts && /\d[.,]?$/.test(before)) || (ends && /^[.,]?\d/.test(after))
        ? `${before}${words}${after}`
        : `${before}${blank(words)}${after}`,
    );
};

/**
 * The numbers that a text of ours prints.
 *
 * @param quoted what the text quotes from the plan, longest first, units among it: its numbers are not ours
 */
export const printedNumbers = (text: string, locale: Locale, quoted: readonly string[]): readonly PrintedNumber[] => {
  if (!/\d/.test(text)) return [];
  const held = quoted.filter((words) => words.length <= text.length && text.includes(words));
  const own = held.reduce(withoutWords, text).replaceAll(dates[locale], blank);
  return [...own.matchAll(number[locale])].map(({ 0: digits, 1: grouped, 2: plain }) => ({
    value: Number(digits.replaceAll(',', '')),
    decimals: (grouped ?? plain ?? '').length,
    digits,
  }));
};

/** Every text of a plan that has a number in it, longest first; one that is a number alone hides nothing. */
export const quotedTexts = (value: unknown): readonly string[] => {
  const texts = new Set<string>();
  const collect = (one: unknown): void => {
    if (typeof one === 'string') {
      if (/\d/.test(one) && /\p{L}/u.test(one.replace(/[年月日]/g, ''))) texts.add(one);
    } else if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) collect(inner);
  };
  collect(value);
  return [...texts].sort((a, b) => b.length - a.length);
};
