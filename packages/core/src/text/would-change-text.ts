import type { Need, WouldChange } from '../answer/would-change.ts';
import { formatDate } from './format-date.ts';
import { formatComputed } from './format-computed.ts';
import type { Scale } from './format-printed.ts';
import type { Locale } from './locale.ts';
import { stateWord } from './state-word.ts';

interface Words {
  readonly sides: Readonly<Record<NonNullable<WouldChange['side']>, (value: string) => string>>;
  /** At a value, with the state that follows. */
  readonly value: (v: { side: string; final: string | null; state: string }) => string;
  readonly time: (v: { date: string | null; state: string | null }) => string;
  /** Without a value: what has to come, and the state where that is known. */
  readonly needs: Readonly<Record<Exclude<Need, 'time'>, string>>;
  readonly leading: (v: { need: string; state: string }) => string;
  readonly alone: (need: string) => string;
}

const words: Readonly<Record<Locale, Words>> = {
  'zh-Hans': {
    sides: {
      from: (value) => `不低于${value}`,
      above: (value) => `高于${value}`,
      'up-to': (value) => `不高于${value}`,
      below: (value) => `低于${value}`,
    },
    value: ({ side, final, state }) => `${final ? `${final}的最终数值` : '数值'}${side}时，为“${state}”`,
    time: ({ date, state }) =>
      `${date ? `到${date}，` : '时间到后，'}${state ? `没有新的数据时，为“${state}”` : '开始判断'}`,
    needs: {
      value: '基线之后的数值',
      'final-value': '期限当期的最终数值',
      'next-value': '下一期的数值',
      correction: '对已公布数值的更正',
      report: '新的进展报告',
      decision: '新的正式决定',
      baseline: '可用的基线',
      deadline: '写明的期限',
      start: '写明的起算时间',
      direction: '写明越高越好还是越低越好',
      unit: '计量单位',
      comparison: '一致的指标方向和目标',
      'target-value': '目标的数值',
      tolerance: '“左右”的范围',
      counts: '分子和分母',
      'one-value': '同一时期的唯一数值',
      'exact-value': '确切的数值',
      'missing-values': '缺少的时期的数值',
      'comparable-values': '同一口径的数值',
      'area-values': '各区域的数值',
    },
    leading: ({ need, state }) => `有了${need}，可能为“${state}”`,
    alone: (need) => `有了${need}，判断可能改变`,
  },
  en: {
    sides: {
      from: (value) => `of at least ${value}`,
      above: (value) => `over ${value}`,
      'up-to': (value) => `of at most ${value}`,
      below: (value) => `under ${value}`,
    },
    value: ({ side, final, state }) => `a ${final ? `final value for ${final}` : 'value'} ${side}: “${state}”`,
    time: ({ date, state }) =>
      `${date ? `from ${date}` : 'when the time comes'}${state ? `, without new data: “${state}”` : ', it is judged'}`,
    needs: {
      value: 'a value after the baseline',
      'final-value': 'the final value for the deadline',
      'next-value': 'the next value',
      correction: 'a correction of a published value',
      report: 'a new progress report',
      decision: 'a new formal decision',
      baseline: 'a usable baseline',
      deadline: 'a stated deadline',
      start: 'a stated start',
      direction: 'whether higher or lower is better',
      unit: 'the unit',
      comparison: 'a direction and a target that agree',
      'target-value': 'a number for the target',
      tolerance: 'how far “about” reaches',
      counts: 'numerator and denominator',
      'one-value': 'a single value for the period',
      'exact-value': 'an exact value',
      'missing-values': 'values for the missing periods',
      'comparable-values': 'values of one definition',
      'area-values': 'the values of the areas',
    },
    leading: ({ need, state }) => `with ${need}, it may be “${state}”`,
    alone: (need) => `with ${need}, it may change`,
  },
};

/** Every value that is said to give a state does: a cut with more decimals than are shown moves to the safe side. */
const inwards: Readonly<Record<NonNullable<WouldChange['side']>, 'up' | 'down'>> = {
  from: 'up',
  above: 'up',
  'up-to': 'down',
  below: 'down',
};

/**
 * What would give an answer another state, as a clause without a full stop.
 *
 * @param scale the indicator of the values; absent for what has none
 *
 * @example
 * const share = { unit: { label: { 'zh-Hans': '%' }, kind: 'percent' } }
 * wouldChangeText({ needs: 'next-value', towards: 'worse', to: 'breached', value: 96, side: 'below' }, share, 'zh-Hans') // => '数值低于96%时，为“未能保持”'
 */
export function wouldChangeText(
  { needs, to, value, side, date }: WouldChange,
  scale: Scale | undefined,
  locale: Locale,
): string {
  const say = words[locale];
  const state = to === undefined ? null : stateWord({ state: to }, locale);
  const day = date === undefined ? null : formatDate(date, locale);
  if (needs === 'time') return say.time({ date: day, state });
  if (value !== undefined && side !== undefined && scale && state !== null) {
    const shown = formatComputed(value, scale, locale, { round: inwards[side] });
    return say.value({ side: say.sides[side](shown), final: needs === 'final-value' ? day : null, state });
  }
  const need = say.needs[needs];
  return state === null ? say.alone(need) : say.leading({ need, state });
}
