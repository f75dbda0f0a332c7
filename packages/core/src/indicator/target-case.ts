import type { Because, DatesOf, IgnoredInput, Input, MethodId, NumbersOf, RuleId } from '../answer/because.ts';
import type { Flag } from '../answer/flag.ts';
import type { Reason } from '../answer/reason.ts';
import type { State } from '../answer/state.ts';
import type { Indicator, Target } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import type { Start } from '../lookup/start-of.ts';
import type { UsedBaseline } from './baseline-of.ts';
import type { compareWith } from './compare.ts';
import type { Goal } from './goal.ts';
import type { AreaReading } from './read-period.ts';
import { inputOf, type Reading } from './reading.ts';

/** Everything a kind's rule needs to judge one target. */
export interface TargetCase {
  /** As it stood on the date of judgement. */
  readonly target: Target;
  /** As it stands in the programme, with all its revisions. */
  readonly original: Target;
  /** How it is expected to go there. */
  readonly path: 'straight' | 'stepped' | 'none';
  readonly indicator: Indicator;
  readonly lookup: Lookup;
  readonly baseline: UsedBaseline;
  /** Whether a start is stated, or the day of the plan's document known. */
  readonly begins: Start;
  /** First day on which the target counts (the date of judgement where none is known), and the last day of its deadline. */
  readonly start: string;
  readonly deadline: string | null;
  /** The line that was in force on a day, where each period is tested by its own; absent: the same on every day. */
  readonly lineOn?: (day: string) => Goal;
  /** The day since which the area it was set for is another one, or gone, so that it cannot be judged. */
  readonly ended?: string | undefined;
  /** Usable values after the starting point, oldest first. */
  readonly readings: readonly Reading[];
  /** Usable values that do not count: of before, or counts to date that a later one of their year covers. */
  readonly earlier: readonly Reading[];
  readonly ignored: readonly IgnoredInput[];
  /** The censuses or methods that have values, oldest first; more than one only for targets that ask for a change. */
  readonly vintages: readonly string[];
  readonly used: readonly Input[];
  readonly caveats: readonly Reason[];
  /** What the areas below give for each period, whether it was needed or not. */
  readonly areas: readonly AreaReading[];
}

/** The rules that judge by values. */
export type JudgingRule = Exclude<RuleId, 'standing' | 'done' | 'due' | 'reported'>;

export interface VerdictCommon {
  readonly state: State;
  readonly method: MethodId;
  readonly flags?: readonly Flag[];
  readonly reason?: Reason;
  readonly cuts?: Because['cuts'];
  readonly toNextCut?: number;
  readonly assumed?: Because['assumed'];
  readonly used?: readonly Input[];
  readonly ignored?: readonly IgnoredInput[];
  readonly caveats?: readonly Reason[];
  readonly completeness?: 'complete' | 'partial' | 'none';
  /** What was judged against, where the numbers are in its unit. */
  readonly goal?: Goal;
  /** The goal that was in force on a day, where each period was tested by its own. */
  readonly lineOn?: TargetCase['lineOn'];
  /** What the value or the total judged says of the goal by itself. */
  readonly outcome?: ReturnType<typeof compareWith>;
}

/** What one of these rules says: the parts of an answer that differ from rule to rule, with the numbers of that rule. */
export type VerdictOf<R extends JudgingRule> = {
  readonly [K in R]: VerdictCommon & { readonly rule: K } & Pick<DatesOf<K>, 'firstMet'> &
    (DatesOf<K> extends { readonly reference: string }
      ? { readonly reading: Reading }
      : { readonly reading?: Reading }) &
    (object extends NumbersOf<K> ? { readonly numbers?: NumbersOf<K> } : { readonly numbers: NumbersOf<K> });
}[R];

export type Verdict = VerdictOf<JudgingRule>;

/** The printed values behind a reading: itself, or the parts it was put together from. */
export function inputsOf(reading: Reading): readonly Input[] {
  return reading.parts ? reading.parts.flatMap(inputsOf) : [ownInput(reading)];
}

/** The printed values behind a reading that is left out, with the reason. */
export function ignoredInputs(reading: Reading, reason: Reason): IgnoredInput[] {
  return inputsOf(reading).map((input) => ({ ...input, reason }));
}

function ownInput({ observation, subtracted }: Reading): Input {
  return { ...inputOf(observation), ...(subtracted ? { subtracted } : {}) };
}
