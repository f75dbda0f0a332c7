import type { Qualifier } from '@onemetre/core';
import { plainForm } from './plain-form.ts';

/** What a text that stands where a number belongs was probably meant as. */
export type NumberReading =
  | {
      readonly hint: 'number';
      readonly suggestion: string;
      /** What the text says beside the number, such as at-least for 以上. */
      readonly bound?: Exclude<Qualifier, 'exact'>;
    }
  | { readonly hint: 'range'; readonly low: string; readonly high: string }
  | { readonly hint: 'absence' }
  | { readonly hint: 'other' };

/** The unit in which the number is to be given, where it is known. */
export interface ReadingUnit {
  readonly label: string;
  readonly kind: string;
}

type Bound = Exclude<Qualifier, 'exact'>;

const absences: readonly string[] = [
  ...['', '-', '/', '\\', '.', '…', '……', '*', '#', '?', 'x'],
  ...['无', '暂无', '暂无数据', '无数据', '缺', '缺失', '未知', '不详', '未统计', '未公布', '待定', '空'],
  ...['na', 'n/a', '#n/a', 'nan', 'null', 'none', 'nil', 'tbd', 'unknown', 'missing', 'not available'],
];

/** Longer words first, because the shorter ones begin or end them. */
const before: readonly (readonly [string, Bound | null])[] = [
  ...(
    [
      '大于或等于',
      '大于等于',
      '不低于',
      '不少于',
      '不小于',
      '至少',
      '≥',
      '⩾',
      '>=',
      'at least',
      'no less than',
    ] as const
  ).map((word) => [word, 'at-least'] as const),
  ...(
    [
      '小于或等于',
      '小于等于',
      '不高于',
      '不超过',
      '不多于',
      '不大于',
      '至多',
      '最多',
      '≤',
      '⩽',
      '<=',
      'at most',
      'up to',
    ] as const
  ).map((word) => [word, 'at-most'] as const),
  ...(['超过', '大于', '高于', '多于', '超', '逾', '>', 'more than', 'over'] as const).map(
    (word) => [word, 'over'] as const,
  ),
  ...(['低于', '小于', '少于', '不足', '不到', '不满', '<', 'less than', 'fewer than', 'under'] as const).map(
    (word) => [word, 'under'] as const,
  ),
  ...(['大约', '约', '接近', '近', '~', '≈', 'about', 'around'] as const).map((word) => [word, 'about'] as const),
  ['=', null],
  ['±', null],
];

const after: readonly (readonly [RegExp, Bound])[] = [
  [/(?:及以上|以上|\+)$/, 'at-least'],
  [/(?:及以下|以下|以内|之内)$/, 'at-most'],
  [/(?:左右|上下)$/, 'about'],
];

/**
 * What a text that stands where a number belongs was probably meant as, in the unit asked for. It only words the remedy:
 * text is never turned into a number by itself.
 *
 * @example
 * numberReading('约3.5万人', null) // => { hint: 'number', suggestion: '35000', bound: 'about' }
 */
export function numberReading(text: string, unit: ReadingUnit | null): NumberReading {
  if (text.length > 60) return { hint: 'other' };
  const bare = plainForm(text).replace(/\(?含(?:本数)?\)?/, '');
  if (absences.includes(bare.toLowerCase())) return { hint: 'absence' };
  const range = rangeIn(bare, unit);
  if (range) return range;
  const lower = bare.toLowerCase();
  const [opening, first] = before.find(([word]) => lower.startsWith(word)) ?? ['', null];
  const figure = figureIn(bare.slice(opening.length).trimStart());
  if (figure === null) return { hint: 'other' };
  const [closing, last] = after.find(([word]) => word.test(figure.rest)) ?? [null, null];
  const more = /^[余多]/.test(figure.rest);
  const bounds = [first, last, more ? ('over' as const) : null].filter((bound) => bound !== null);
  const rest = (closing === null ? figure.rest : figure.rest.replace(closing, '')).replace(/^[余多]/, '').trim();
  const suggestion = isUnit(rest) ? inUnit(figure, rest, unit) : null;
  if (suggestion === null || bounds.length > 1) return { hint: 'other' };
  const [bound] = bounds;
  return { hint: 'number', suggestion, ...(bound === undefined ? {} : { bound }) };
}

function rangeIn(text: string, unit: ReadingUnit | null): NumberReading | null {
  const low = figureIn(text);
  const dash = low && /^([%‰]?)\s*[-~至到]\s*/.exec(low.rest);
  const high = dash && figureIn(low.rest.slice(dash[0].length));
  if (!low || !dash || !high || /\d/.test(high.rest)) return null;
  // Two years are a period, and 2025-06 is a month.
  if (low.power === 0 && /^(?:19|20)\d\d$/.test(low.digits)) return null;
  // 1—2万 counts both ends in 万.
  const ends = [{ ...low, power: low.power > 0 ? low.power : high.power }, high].map((end) =>
    inUnit(end, high.rest === '' ? (dash[1] as string) : high.rest, unit),
  );
  const [from, to] = ends as [string | null, string | null];
  return from === null || to === null || Number(from) >= Number(to) ? null : { hint: 'range', low: from, high: to };
}

/** Separators only where they cannot be decimals. */
const digits = /^-?(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,18})(?:\.\d{1,12})?(?![\d,.])/;

const englishPowers: Readonly<Record<string, number>> = { thousand: 3, k: 3, million: 6, billion: 9 };

/** 千 and 百 also begin units: 千克, 千米, 百分点. */
const scale = /^(?:[十百千]?万亿?|[十百千]?亿|[百千](?=$|[人名个元张位户家所]))/;

interface Figure {
  readonly digits: string;
  readonly power: number;
  readonly rest: string;
}

function figureIn(text: string): Figure | null {
  const number = digits.exec(text)?.[0];
  if (number === undefined) return null;
  const behind = text.slice(number.length).trimStart();
  const english = /^(thousand|million|billion|k)(?![a-z])/i.exec(behind)?.[0];
  const word = english ?? scale.exec(behind)?.[0] ?? '';
  const power = english === undefined ? powerOf(word) : (englishPowers[english.toLowerCase()] as number);
  return { digits: number.replace(/,/g, ''), power, rest: behind.slice(word.length).trimStart() };
}

const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

function powerOf(word: string): number {
  return [...word].reduce((sum, letter) => sum + (powers[letter] ?? 0), 0);
}

/** The number in the unit asked for; null where the text counts in another. Digits that need no move stay as printed. */
function inUnit({ digits: number, power }: Figure, rest: string, unit: ReadingUnit | null): string | null {
  const share = rest.includes('%') ? 'percent' : rest.includes('‰') ? 'permille' : null;
  if (share !== null && unit !== null && unit.kind === 'plain' && !/[%‰]/.test(unit.label)) return null;
  const shareMove = share === null || unit === null || share === unit.kind ? 0 : share === 'percent' ? 1 : -1;
  const counted = unit === null ? 0 : powerOfUnit(unit.label);
  // Without a word for ten thousand or a unit, the number is as the column has it.
  const isCounted = power > 0 || (rest !== '' && unit !== null && unit.label.endsWith(rest) && unit.label !== rest);
  const move = power + (unit?.kind === 'plain' || share === null ? 0 : shareMove) - (isCounted ? counted : 0);
  return move === 0 ? number : String(Number(`${number}e${move}`));
}

/** How many powers of ten the unit itself stands for, such as 4 for 万人. */
function powerOfUnit(label: string): number {
  return powerOf(/^(?:[十百千]?万亿?|[十百千]?亿)/.exec(label)?.[0] ?? '');
}

/** A unit of a few characters may stand behind the number; what it is plays no part. */
function isUnit(text: string): boolean {
  return text.length <= 12 && !/[\d,.]/.test(text);
}
