import type { Need, WouldChange } from '@onemetre/core';
import { formatDate } from './format-date.ts';
import { formatComputed } from './format-computed.ts';
import type { Scale } from './format-printed.ts';
import type { Locale } from './locale.ts';
import { stateWord } from './state-word.ts';
import { wouldChangeWords } from '../generated/locales/would-change-words.ts';

export interface WouldChangeWords {
  readonly sides: Readonly<Record<NonNullable<WouldChange['side']>, (value: string) => string>>;
  /** The same of a place in an order, where the first is the best. */
  readonly places: Readonly<Record<NonNullable<WouldChange['side']>, (place: string) => string>>;
  readonly between: (low: string, high: string) => string;
  readonly exactly: (value: string) => string;
  /** At a value, with the state that follows. */
  readonly value: (v: { side: string; final: string | null; state: string }) => string;
  readonly time: (v: { date: string | null; state: string | null }) => string;
  /** Without a value: what has to come, and the state where that is known. */
  readonly needs: Readonly<Record<Exclude<Need, 'time'>, string>>;
  readonly leading: (v: { need: string; states: readonly string[] }) => string;
  readonly alone: (need: string) => string;
}

/**
 * What would give an answer another state, each as a clause without a full stop: two ends of one range in one, and what one
 * and the same thing may lead to in one.
 *
 * @param scale the indicator of the values; absent for what has none
 *
 * @example
 * const share = { unit: { label: { 'zh-Hans': '%' }, kind: 'percent' } }
 * wouldChangeTexts([{ needs: 'next-value', towards: 'worse', to: 'breached', value: 96, side: 'below' }], share, 'zh-Hans') // => ['数值低于96%时，为“未能保持”']
 */
export function wouldChangeTexts(changes: readonly WouldChange[], scale: Scale | undefined, locale: Locale): string[] {
  const clauses: string[] = [];
  for (let at = 0; at < changes.length; at += 1) {
    const { text, both } = clauseOf(changes[at] as WouldChange, changes[at + 1], scale, locale);
    clauses.push(text);
    if (both) at += 1;
  }
  return clauses;
}

/** Every value that is said to give a state does: a cut with more decimals than are shown moves to the safe side. */
const inwards: Readonly<Record<NonNullable<WouldChange['side']>, 'up' | 'down'>> = {
  from: 'up',
  above: 'up',
  'up-to': 'down',
  below: 'down',
};

interface Clause {
  readonly text: string;
  /** True where the next change is told with it. */
  readonly both: boolean;
}

function clauseOf(
  change: WouldChange,
  next: WouldChange | undefined,
  scale: Scale | undefined,
  locale: Locale,
): Clause {
  const say = wouldChangeWords[locale];
  const { needs, to, value, side, date } = change;
  const state = to === undefined ? null : stateWord({ state: to }, locale);
  const day = date === undefined ? null : formatDate(date, locale);
  if (needs === 'time') return { text: say.time({ date: day, state }), both: false };
  if (value !== undefined && side !== undefined && scale && state !== null) {
    const shown = (number: number, way: typeof side): string =>
      formatComputed(number, scale, locale, { round: inwards[way] });
    const high = upperEnd(change, next);
    const place =
      high === null
        ? say[scale.unit.kind === 'ordinal' ? 'places' : 'sides'][side](shown(value, side))
        : high === value
          ? say.exactly(shown(value, side))
          : say.between(shown(value, side), shown(high, 'up-to'));
    return {
      text: say.value({ side: place, final: needs === 'final-value' ? day : null, state }),
      both: high !== null,
    };
  }
  const need = say.needs[needs];
  if (state === null) return { text: say.alone(need), both: false };
  const other = next?.needs === needs && next.value === undefined && next.to !== undefined ? [next.to] : [];
  return {
    text: say.leading({ need, states: [state, ...other.map((one) => stateWord({ state: one }, locale))] }),
    both: other.length > 0,
  };
}

/** The upper end, where two ends only together give one state. */
function upperEnd(lower: WouldChange, upper: WouldChange | undefined): number | null {
  return lower.side === 'from' &&
    upper?.side === 'up-to' &&
    lower.value !== undefined &&
    upper.value !== undefined &&
    lower.value <= upper.value &&
    lower.to === upper.to &&
    lower.needs === upper.needs
    ? upper.value
    : null;
}
