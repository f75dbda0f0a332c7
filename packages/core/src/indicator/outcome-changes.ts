import type { Cut } from '../answer/because.ts';
import { methods } from '../answer/methods.ts';
import type { State } from '../answer/state.ts';
import { needOf, type WouldChange } from '../answer/would-change.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import type { Goal } from './goal.ts';
import { goalPoint } from './goal-numbers.ts';
import type { Indicator } from '../generated/types.ts';
import type { TargetCase, Verdict } from './target-case.ts';

type Line = Pick<WouldChange, 'value' | 'side'>;

/**
 * What would give a target another state: the next better and the next worse one with the value at which they begin, or
 * what is missing where nothing can be said. Empty only where nothing but a correction could change it.
 */
export function outcomeChanges(item: TargetCase, verdict: Verdict): readonly WouldChange[] {
  return stateChanges(item, verdict).filter((change) => canCome(change, item.indicator));
}

/** Whether there can be such a value at all: of what is counted in wholes there is never less than nothing. */
function canCome({ value, side }: WouldChange, { limits, unit }: Indicator): boolean {
  if (value === undefined) return true;
  const least = limits?.min ?? (unit.whole === true ? 0 : Number.NEGATIVE_INFINITY);
  const most = limits?.max ?? Number.POSITIVE_INFINITY;
  return !(side === 'below' && value <= least) && !(side === 'above' && value >= most);
}

function stateChanges(item: TargetCase, verdict: Verdict): readonly WouldChange[] {
  const { deadline, lookup, indicator, start } = item;
  const { state, reason, goal, numbers = {}, cuts = [], flags = [] } = verdict;
  const { held, periodic, total, paced } = methods[verdict.method];
  const ended = deadline !== null && lookup.asOf > deadline;
  const lines = (good: boolean): readonly Line[] => (goal ? linesOf(goal, good) : [{}]);
  const to = (
    next: State,
    towards: WouldChange['towards'],
    good: boolean,
    by: WouldChange['needs'] = 'next-value',
  ): readonly WouldChange[] =>
    lines(good).map((of) => ({
      needs: by,
      towards,
      to: next,
      ...of,
      ...(by === 'final-value' ? { date: deadline ?? '' } : {}),
    }));

  switch (state) {
    case 'under-way':
      return [...to('achieved', 'better', true), ...passing(item)];
    case 'not-due':
      if (reason === 'no-path')
        return [{ needs: 'report', towards: 'known', to: 'under-way' }, ...to('achieved', 'better', true)];
      if (reason === 'no-whole-expected') return [...oneMore(verdict), { needs: 'time', towards: 'known' }];
      return lookup.asOf < start
        ? [{ needs: 'time', towards: 'known', date: start }]
        : [{ needs: 'time', towards: 'known' }];
    case 'no-data':
      return ended
        ? [{ needs: 'final-value', towards: 'known', date: deadline }]
        : [{ needs: needOf(reason), towards: 'known' }];
    case 'awaiting-final': {
      const failed = held || periodic ? 'breached' : 'missed';
      return [...to('achieved', 'better', true, 'final-value'), ...to(failed, 'worse', false, 'final-value')];
    }
    case 'achieved': {
      const failed = verdict.rule === 'hold-ended' ? 'breached' : 'lapsed';
      if (!ended) return to(failed, 'worse', false);
      return flags.includes('not-confirmed-at-deadline') && !flags.includes('late')
        ? to(failed, 'worse', false, 'final-value')
        : [{ needs: 'correction', towards: 'worse' }];
    }
    case 'lapsed':
      return to('achieved', 'better', true);
    case 'missed':
      return total && indicator.timeBasis !== 'running-total'
        ? [{ needs: 'correction', towards: 'better' }]
        : to('achieved', 'better', true);
    case 'holding':
    case 'recovered':
      return to('breached', 'worse', false);
    case 'breached':
      return ended || total ? [{ needs: 'correction', towards: 'better' }] : to('recovered', 'better', true);
    case 'ahead':
    case 'on-track':
    case 'at-risk':
    case 'off-track': {
      if (flags.includes('overshot')) {
        const end = goalPoint(goal as Goal, numbers.observed ?? numbers.observedLow ?? Number.NaN);
        return [...to('achieved', 'better', true).filter(({ value }) => value === end), ...passing(item)];
      }
      // The goal is the lowest of several cuts where lower is better; alone it does not tell.
      const downwards = cuts[0]?.state === 'achieved' && (cuts.length > 1 || goal?.way === -1);
      return [
        ...paceChanges(state, cuts, downwards ? -1 : 1, isStrict(goal) && indicator.unit.whole !== true),
        ...passing(item),
      ];
    }
    case 'improving':
    case 'mixed-up':
    case 'mixed-down':
    case 'worsening':
      return directionChanges(state, numbers.observed ?? Number.NaN, indicator.direction === 'up');
    default: {
      const stuck: WouldChange = { needs: needOf(reason), towards: 'known' };
      // Whatever stands in the way of a pace, a value that satisfies settles it while there is time.
      return state === 'not-assessable' && goal && !ended && paced
        ? [stuck, ...to('achieved', 'better', true)]
        : [stuck];
    }
  }
}

/** The lines of a goal, told from the side that satisfies it or from the other. */
function linesOf({ accepts: { low, high, lowOpen, highOpen } }: Goal, good: boolean): readonly Line[] {
  const ends = [
    ...(Number.isFinite(low) ? [{ value: low, isLow: true, open: lowOpen }] : []),
    ...(Number.isFinite(high) ? [{ value: high, isLow: false, open: highOpen }] : []),
  ];
  return ends.map(({ value, isLow, open }) => {
    if (isLow) return { value, side: good ? (open ? 'above' : 'from') : open ? 'up-to' : 'below' };
    return { value, side: good ? (open ? 'below' : 'up-to') : open ? 'from' : 'above' };
  });
}

/** What the passing of the deadline does to something still on its way. */
function passing({ deadline, lookup }: TargetCase): readonly WouldChange[] {
  return deadline !== null && lookup.asOf <= deadline
    ? [{ needs: 'time', towards: 'known', to: 'awaiting-final', date: dayOf(dayNumber(deadline) + 1) }]
    : [];
}

/** What the first whole thing would do, where none was expected yet. */
function oneMore({ cuts = [], numbers: { observed } = {}, goal }: Verdict): readonly WouldChange[] {
  const way = goal?.way === -1 ? -1 : 1;
  if (observed === undefined) return [];
  const value = observed + way;
  const begun = cuts.filter((cut) => way * (value - cut.value) >= 0).sort((a, b) => way * (b.value - a.value));
  return begun[0]
    ? [{ needs: 'next-value', towards: 'better', to: begun[0].state, value, side: way === 1 ? 'from' : 'up-to' }]
    : [];
}

/** Whether the line itself does not satisfy. */
function isStrict(goal: Goal | undefined): boolean {
  return goal?.accepts.lowOpen === true || goal?.accepts.highOpen === true;
}

/**
 * The next better and the next worse cut of a pace, from the values at which its states begin.
 *
 * @param strict whether the goal begins beyond its number
 */
function paceChanges(state: State, cuts: readonly Cut[], way: 1 | -1, strict: boolean): readonly WouldChange[] {
  const upwards = [...cuts].sort((a, b) => way * (a.value - b.value));
  const at = upwards.findIndex((cut) => cut.state === state);
  const [better, own, below] = [upwards[at + 1], upwards[at], upwards[at - 1]];
  const [from, under] = way === 1 ? (['from', 'below'] as const) : (['up-to', 'above'] as const);
  const beyond = way === 1 ? 'above' : 'below';
  return [
    ...(better
      ? [
          {
            needs: 'next-value',
            towards: 'better',
            to: better.state,
            value: better.value,
            side: strict && better.state === 'achieved' ? beyond : from,
          } as const,
        ]
      : []),
    ...(own
      ? [
          {
            needs: 'next-value',
            towards: 'worse',
            to: below?.state ?? 'off-track',
            value: own.value,
            side: under,
          } as const,
        ]
      : []),
  ];
}

function directionChanges(state: State, observed: number, up: boolean): readonly WouldChange[] {
  const [above, below] = up ? (['above', 'below'] as const) : (['below', 'above'] as const);
  const turn = (to: State, towards: 'better' | 'worse'): readonly WouldChange[] => [
    { needs: 'next-value', towards, to, value: observed, side: towards === 'better' ? above : below },
  ];
  switch (state) {
    case 'improving':
      return turn('mixed-up', 'worse');
    case 'mixed-up':
      return turn('improving', 'better');
    case 'mixed-down':
      return turn('worsening', 'worse');
    default:
      return turn('mixed-down', 'better');
  }
}
