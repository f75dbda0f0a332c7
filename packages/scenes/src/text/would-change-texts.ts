import type { Need, WouldChange } from '@onemetre/core';
import { formatDate } from './format-date.ts';
import { formatComputed } from './format-computed.ts';
import type { Scale } from './format-printed.ts';
import type { Locale } from './locale.ts';
import { stateWord } from './state-word.ts';

interface Words {
  readonly sides: Readonly<Record<NonNullable<WouldChange['side']>, (value: string) => string>>;
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

const words: Readonly<Record<Locale, Words>> = {
  'zh-Hans': {
    sides: {
      from: (value) => `不低于${value}`,
      above: (value) => `高于${value}`,
      'up-to': (value) => `不高于${value}`,
      below: (value) => `低于${value}`,
    },
    between: (low, high) => `在${low}至${high}之间`,
    exactly: (value) => `为${value}`,
    value: ({ side, final, state }) => `${final ? `${final}的最终数值` : '数值'}${side}时，为“${state}”`,
    time: ({ date, state }) =>
      `${date ? `到${date}，` : '时间到后，'}${state ? `没有新的数据时，为“${state}”` : '开始判断'}`,
    needs: {
      value: '有了可用的数值',
      'final-value': '有了期限当期的最终数值',
      'next-value': '有了下一期的数值',
      correction: '已公布的数值如有更正',
      report: '有了新的进展报告',
      decision: '有了新的正式决定',
      baseline: '有了可用的基线',
      deadline: '写明期限之后',
      start: '写明起算时间之后',
      direction: '写明越高越好还是越低越好之后',
      unit: '写明计量单位之后',
      comparison: '写清怎样比较之后',
      'target-value': '目标有了数值之后',
      tolerance: '写明“左右”的范围之后',
      counts: '有了分子和分母',
      'one-value': '同一时期只留一个数值之后',
      'exact-value': '有了确切的数值',
      'missing-values': '补上所缺时期的数值之后',
      'comparable-values': '有了同一口径的数值',
      'area-values': '有了各区域的数值',
    },
    leading: ({ need, states }) => `${need}，可能为${states.map((state) => `“${state}”`).join('或')}`,
    alone: (need) => `${need}，判断可能改变`,
  },
  en: {
    sides: {
      from: (value) => `of at least ${value}`,
      above: (value) => `over ${value}`,
      'up-to': (value) => `of at most ${value}`,
      below: (value) => `under ${value}`,
    },
    between: (low, high) => `from ${low} to ${high}`,
    exactly: (value) => `of ${value}`,
    value: ({ side, final, state }) => `a ${final ? `final value for ${final}` : 'value'} ${side}: “${state}”`,
    time: ({ date, state }) =>
      `${date ? `from ${date}` : 'when the time comes'}${state ? `, without new data: “${state}”` : ', it is judged'}`,
    needs: {
      value: 'with a usable value',
      'final-value': 'with the final value for the deadline',
      'next-value': 'with the next value',
      correction: 'if a published value is corrected',
      report: 'with a new progress report',
      decision: 'with a new formal decision',
      baseline: 'with a usable baseline',
      deadline: 'once a deadline is stated',
      start: 'once the start is stated',
      direction: 'once it is stated whether higher or lower is better',
      unit: 'once the unit is stated',
      comparison: 'once it is clear how to compare',
      'target-value': 'once the target has a number',
      tolerance: 'once it is stated how far “about” reaches',
      counts: 'with numerator and denominator',
      'one-value': 'once there is a single value for the period',
      'exact-value': 'with an exact value',
      'missing-values': 'with values for the missing periods',
      'comparable-values': 'with values of one definition',
      'area-values': 'with the values of the areas',
    },
    leading: ({ need, states }) => `${need}, it may be ${states.map((state) => `“${state}”`).join(' or ')}`,
    alone: (need) => `${need}, it may change`,
  },
};

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
  const say = words[locale];
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
        ? say.sides[side](shown(value, side))
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
