import { methods } from '../answer/methods.ts';
import type { State } from '../answer/state.ts';
import type { Target } from '../generated/types.ts';
import { kinds } from '../kind/kinds.ts';
import { buildLookup } from '../lookup/lookup.ts';
import { findMethod } from '../method/find-method.ts';
import type { MethodResult } from '../method/method-result.ts';
import { type EvaluateOptions, evaluateProgramme } from '../programme/evaluate-programme.ts';
import { type Difference, differences } from './difference.ts';
import type { Incomparable } from './incomparable.ts';
import { methodCaseOf } from './method-case-of.ts';
import { classOfState, classOfStatus, type VerdictClass } from './verdict-class.ts';
import type { Answer } from '../answer/answer.ts';
import type { MethodCase } from '../method/method-case.ts';

/** The methods that judge the progress of one target. */
export const comparedMethods = ['eurostat', 'open-sdg', 'un-progress-chart', 'escap', 'china-ladder'] as const;

/** One published method beside our rules. */
export interface MethodComparison {
  readonly result: MethodResult;
  readonly verdict: VerdictClass;
  /** Whether it says something else; null where one of the two says nothing. */
  readonly differs: boolean | null;
  /** The known reasons, where it does. */
  readonly reasons: readonly Difference[];
}

/** How much the judgement of one target hangs on the method. */
export interface TargetRobustness {
  readonly id: string;
  readonly state: State;
  readonly verdict: VerdictClass;
  /** Why no published method can be asked; null when they can. */
  readonly incomparable: Incomparable | null;
  readonly methods: readonly MethodComparison[];
  /** Whether all that say something say the same, our rules included; null when fewer than two do. */
  readonly agree: boolean | null;
}

/** The targets of a programme under each method. */
export interface Robustness {
  readonly programmeId: string;
  readonly asOf: string;
  readonly knownAt: string;
  /** By id, in plan order. */
  readonly targets: ReadonlyMap<string, TargetRobustness>;
}

/**
 * Whether the judgement of each target depends on the method: its state under our rules and under each published
 * method, brought to a common answer (good, behind, failing), with the known reasons where they part. It never changes
 * a state. See `docs/published-methods.md#robustness`.
 *
 * @throws RangeError when a date is not a civil date
 *
 * @example
 * robustness(programme, { asOf: '2024-12-31' }).targets.size // => programme.targets.length
 */
export function robustness(programme: Parameters<typeof evaluateProgramme>[0], options: EvaluateOptions): Robustness {
  const { answers, asOf, knownAt, rules } = evaluateProgramme(programme, options);
  const lookup = buildLookup(programme, { asOf, knownAt }, rules);
  const compare = (target: Target): TargetRobustness | undefined => {
    const answer = answers.get(target.id);
    if (answer === undefined) return undefined;
    const verdict = classOfState(answer.state);
    const shell = { id: target.id, state: answer.state, verdict };
    const input = methodCaseOf(target, answer, lookup);
    if ('reason' in input) return { ...shell, incomparable: input.reason, methods: [], agree: null };
    const methods = comparedMethods.flatMap((id): readonly MethodComparison[] => {
      const method = findMethod(id);
      if (method === undefined) return [];
      const result = method.evaluate(input);
      const their = verdictOf(result);
      const differs = verdict === 'unknown' || their === 'unknown' ? null : their !== verdict;
      const reasons = differs === true ? differencesOf(id, target, answer, input) : [];
      return [{ result, verdict: their, differs, reasons }];
    });
    const said = [verdict, ...methods.map((each) => each.verdict)].filter((each) => each !== 'unknown');
    const agree = said.length < 2 ? null : new Set(said).size === 1;
    return { ...shell, incomparable: null, methods, agree };
  };
  const targets = programme.targets.flatMap((target) => compare(target) ?? []);
  return { programmeId: programme.id, asOf, knownAt, targets: new Map(targets.map((each) => [each.id, each])) };
}

/** What ESCAP anticipates is what compares with a pace; its current status says how far, not how fast. */
function verdictOf({ notEvaluable, status, details }: MethodResult): VerdictClass {
  if (notEvaluable !== null) return 'unknown';
  const anticipated = details['anticipated'] as { readonly status?: string } | null | undefined;
  return classOfStatus(anticipated?.status ?? status);
}

const byGrowth = ['eurostat', 'open-sdg', 'un-progress-chart'];
const withOwnCuts = ['un-progress-chart', 'escap'];

/** The known reasons why a method and our rules may part over a target, in the order of the closed list. */
function differencesOf(
  method: string,
  target: Pick<Target, 'kind' | 'interim'>,
  answer: Pick<Answer, 'state' | 'flags' | 'because'>,
  input: MethodCase,
): readonly Difference[] {
  const { state, flags, because } = answer;
  const { deadline, asOf } = because.dates;
  const growth = byGrowth.includes(method);
  const { ratio } = because.numbers;
  const applies: Readonly<Record<Difference, boolean>> = {
    'hold-target':
      methods[because.method].held === true ||
      kinds[target.kind].everyPeriod === true ||
      flags.includes('met-at-baseline'),
    'deadline-passed': deadline !== undefined && asOf > deadline,
    'zero-baseline': growth && input.baseline?.value === 0,
    'zero-target': growth && input.target?.value === 0,
    'first-value-as-baseline': input.baseline === undefined,
    'no-target': input.target === undefined,
    'growth-against-straight-line': growth,
    'projection-against-pace': method === 'escap',
    'other-cut-offs': withOwnCuts.includes(method),
    'interim-targets': (target.interim ?? []).length > 0,
    tolerance: state === 'on-track' && ratio !== undefined && ratio < 0.95,
    'time-in-years': method === 'china-ladder' || method === 'open-sdg',
  };
  return differences.filter((name) => applies[name]);
}
