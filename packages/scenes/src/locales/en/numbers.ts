import type { CompletionRate } from '../../text/completion-rate-text.ts';
import type { Unit, Qualifier } from '@onemetre/core';
import type { PointWords } from '../../text/format-gap.ts';
import type { ShareBound } from '../../text/format-share.ts';

export const completionRates: Readonly<Record<CompletionRate['of'], (rate: string) => string>> = {
  value: (rate) => `completion rate ${rate}`,
  works: (rate) => `works at ${rate}`,
  tasks: (rate) => `${rate} of the tasks done`,
};

const irregular: Readonly<Record<string, string>> = { children: 'child', people: 'person', women: 'woman', men: 'man' };

/** By language, a unit behind the number one. */
export const ofOne: (label: string) => string = (label) =>
  label.replace(
    /^((?:[A-Za-z-]+ )*?)([A-Za-z]{3,})(?= (?:per|a|an|in|each|of|for|with|under) |$)/,
    (_, before: string, noun: string) => before + one(noun),
  );

export const partOfWhole: (part: string, whole: string) => string = (part, whole) => `${part} of ${whole} counted`;

export const powersOfTen: readonly (readonly [power: number, word: string])[] = [
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
];

export const changeWords: {
  readonly rise: (size: string, counted: boolean) => string;
  readonly fall: (size: string, counted: boolean) => string;
  readonly none: string;
} = { rise: (size) => `a rise of ${size}`, fall: (size) => `a fall of ${size}`, none: 'no change' };

export const pointWords: Readonly<Partial<Record<Unit['kind'], PointWords>>> = {
  percent: (digits) => `${digits} percentage point${digits === '1' ? '' : 's'}`,
  permille: (digits) => `${digits} point${digits === '1' ? '' : 's'} per thousand`,
};

export const aboutWord: string = 'about ';

export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  exact: '',
  'at-least': 'at least ',
  over: 'over ',
  'at-most': 'at most ',
  under: 'under ',
  about: 'about ',
};

/** A dash beside a minus sign cannot be read. */
export const rangeSign: string = ' to ';

export const shareBounds: { readonly over: ShareBound; readonly under: ShareBound } = {
  over: (share) => `over ${share}`,
  under: (share) => `under ${share}`,
};

const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

const order = new Intl.PluralRules('en', { type: 'ordinal' });

export const ordinals: (digits: string, place: number) => string = (digits, place) =>
  Number.isInteger(place) ? `${digits}${endings[order.select(place)] ?? 'th'}` : digits;

/** Chinese writes a unit close to its number, unless the unit is written in letters. */
export const closeUnits: RegExp = /^[%‰]/;

/** How figures are written: Chinese official figures have no separators, as in 47262元. */
export const numberStyles: { readonly tag: string; readonly grouping: boolean } = { tag: 'en-GB', grouping: true };

function one(noun: string): string {
  return (
    irregular[noun] ??
    noun
      .replace(/ies$/, 'y')
      .replace(/(ss|x|ch|sh)es$/, '$1')
      .replace(/([^s])s$/, '$1')
  );
}
