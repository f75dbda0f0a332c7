import type { MethodId } from '../answer/because.ts';
import type { Judgeable } from '../answer/gap.ts';
import type { ProjectionRefusal } from '../forecast/projection.ts';
import type { Target } from '../generated/types.ts';

export type TargetKind = Target['kind'];

/** A target of one kind. */
export type TargetOf<K extends TargetKind> = Target & { readonly kind: K };

/**
 * What shared code may ask of a kind of target before any value is judged: plain facts, without a rule behind them. What
 * is absent is not so.
 */
export interface Kind {
  /** The method that its answers name, where neither a report nor its starting point decides. */
  readonly method: MethodId;
  /** How far it can be judged with all that it needs. */
  readonly says: Judgeable;
  /** How its number is drawn: a bar or a dot, as the values ask; always a dot; or not at all, because its words are the promise. */
  readonly drawing: 'number' | 'dot' | 'words';
  /** Where its way begins; absent where it is not walked towards. */
  readonly path?: 'from-baseline' | 'from-nothing';
  /** Why its values are not carried on into the future. */
  readonly refusal?: ProjectionRefusal;
  /** Its number is a value of its indicator, or a sum of such; it is no change, no share and no number of times. */
  readonly ofIndicator?: true;
  /** Its own number is walked towards, so that a rate of completion is a share of it, and half of one could be expected. */
  readonly walked?: true;
  /** Where values are added up: all since its start, or those of each period anew. */
  readonly adds?: 'from-start' | 'in-each-period';
  /** Each due period is a test of its own, whatever the starting point. */
  readonly everyPeriod?: true;
  /** A count so far decides for its whole year: a floor that is reached stays reached; under a ceiling it stays on hold. */
  readonly soFar?: 'floor' | 'floor-and-ceiling';
  /** It compares a value with another of as long a time, so that a count so far need not be whole. */
  readonly likeTimes?: true;
  /** It counts units: those that meet what each must meet, of which a rate says nothing; or those that are covered. */
  readonly units?: 'meeting' | 'covered';
  /** A line that is to be held, and is told and drawn as one. */
  readonly held?: true;
  /** It is done or not, and judged by evidence of that. */
  readonly doneOrNot?: true;
  /** It is to go on, so that nobody misses a date. */
  readonly goesOn?: true;
  /** It names a direction, and no value. */
  readonly onlyWay?: true;
  /** What it asks for is reckoned from its starting point, and so needs one. */
  readonly reckoned?: true;
  /** Judging it compares its values pair by pair, so that its work grows with the square of their number. */
  readonly pairs?: true;
  /** It is no single number that a published method could take. */
  readonly noNumber?: true;
  /** Its number is a place in an order: a fact also where nothing can be judged by it. */
  readonly place?: true;
}
