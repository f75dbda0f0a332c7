import type { PredictionInterval } from '../../math/prediction-interval.ts';
import { answerWith } from '../answer-with.ts';
import { isMet } from '../case/is-met.ts';
import { wantedDirection } from '../case/wanted-direction.ts';
import type { MethodCase } from '../method-case.ts';
import type { MethodNote } from '../method-note.ts';
import type { MethodResult } from '../method-result.ts';
import type { MethodCard } from '../published-method.ts';

interface Projection {
  readonly at: number;
  readonly value: number;
  readonly interval?: PredictionInterval | null;
  /** Where it started, for the direction when the case has none. */
  readonly start: number;
  /** The time of the latest value; a target year before it is no projection any more, and said. */
  readonly latestAt: number;
  readonly notes: readonly MethodNote[];
  readonly details: Readonly<Record<string, unknown>>;
}

/** A projection kept within the natural limits, and whether it meets the target. */
export function projectionAnswer(card: MethodCard, input: MethodCase, projection: Projection): MethodResult {
  const { options: { min = -Infinity, max = Infinity } = {}, target } = input;
  const clip = (value: number): number => Math.min(max, Math.max(min, value));
  const { value: raw, interval = null, start, at, details } = projection;
  const value = clip(raw);
  const shown = interval && { level: interval.level, low: clip(interval.low), high: clip(interval.high) };
  const isClipped = value !== raw || (interval && (shown?.low !== interval.low || shown.high !== interval.high));
  const direction = wantedDirection(input, start);
  const status =
    target === undefined || direction === undefined
      ? 'projected'
      : isMet(value, target.value, direction)
        ? 'projected-to-meet'
        : 'projected-to-miss';
  return answerWith(card, {
    value,
    status,
    notes: [
      ...projection.notes,
      ...(projection.latestAt > at ? (['after-target-year'] as const) : []),
      ...(isClipped ? (['clipped-to-limits'] as const) : []),
    ],
    details: { at, interval: shown, ...details },
  });
}
