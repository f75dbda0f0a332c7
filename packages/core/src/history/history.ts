import type { Evaluation } from '../answer/evaluation.ts';
import type { Flag } from '../answer/flag.ts';
import type { Rules } from '../answer/rules.ts';
import type { State } from '../answer/state.ts';
import type { Programme } from '../generated/types.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';

export interface HistoryOptions {
  /** Dates YYYY-MM-DD, in any order; each counts once. */
  readonly dates: readonly string[];
  /**
   * then: each date is judged with what had been published by it, as a reader of that day would have; now: all dates
   * are judged with what was known by `knownAt`, later corrections included.
   */
  readonly knowledge?: 'then' | 'now' | undefined;
  /** For `now`: what had been published by this date is known; the last of the dates when absent. */
  readonly knownAt?: string | undefined;
  readonly rules?: Partial<Rules> | undefined;
}

/** One leaf on one date. */
export interface HistoryPoint {
  readonly asOf: string;
  readonly state: State;
  readonly flags: readonly Flag[];
  /** The period and the value that were judged, where there was one. */
  readonly period?: string;
  readonly observed?: number;
}

/** The states of every leaf on a list of dates. */
export interface History {
  readonly programmeId: string;
  readonly knowledge: 'then' | 'now';
  /** In order of time. */
  readonly dates: readonly string[];
  /** By id of the leaf, in plan order; one point for each date. */
  readonly items: ReadonlyMap<string, readonly HistoryPoint[]>;
  /** The whole judgement of each date, with reasons and tallies. */
  readonly evaluations: readonly Evaluation[];
}

/**
 * How every leaf stood on a list of dates: what a reader of each day would have seen, or how those days look with what
 * is known now. See `docs/method.md#history`.
 *
 * @throws RangeError when a date is not a civil date
 *
 * @example
 * history(programme, { dates: ['2020-12-31'] }).items.get(programme.targets[0].id)[0].state // => 'not-due'
 */
export function history(programme: Programme, options: HistoryOptions): History {
  const { knowledge = 'then', rules } = options;
  const dates = [...new Set(options.dates)].sort();
  const now = options.knownAt ?? latest(dates);
  const evaluations = dates.map((asOf) =>
    evaluateProgramme(programme, { asOf, knownAt: knowledge === 'now' ? now : asOf, rules }),
  );
  const items = new Map<string, HistoryPoint[]>();
  for (const { asOf, answers } of evaluations) {
    for (const [id, { state, flags, because }] of answers) {
      const { numbers, dates: of } = because;
      const point: HistoryPoint = {
        asOf,
        state,
        flags,
        ...(of.period === undefined ? {} : { period: of.period }),
        ...(numbers.observed === undefined ? {} : { observed: numbers.observed }),
      };
      const points = items.get(id);
      if (points) points.push(point);
      else items.set(id, [point]);
    }
  }
  return { programmeId: programme.id, knowledge, dates, items, evaluations };
}

function latest(dates: readonly string[]): string | undefined {
  return dates[dates.length - 1];
}
