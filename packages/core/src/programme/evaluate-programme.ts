import type { Answer } from '../answer/answer.ts';
import type { Evaluation } from '../answer/evaluation.ts';
import { isLate } from '../answer/is-late.ts';
import type { Rules } from '../answer/rules.ts';
import { evaluateCommitment } from '../commitment/evaluate-commitment.ts';
import type { Programme } from '../generated/types.ts';
import { evaluateTarget } from '../indicator/evaluate-target.ts';
import { changedRules } from '../lookup/changed-rules.ts';
import { laterItems } from '../lookup/later-items.ts';
import { buildLookup, type Lookup } from '../lookup/lookup.ts';
import { rulesOf } from '../lookup/rules-of.ts';
import { evaluateMilestone } from '../milestone/evaluate-milestone.ts';
import { evaluateProject } from '../project/evaluate-project.ts';
import { groupsOf } from '../roll-up/groups-of.ts';
import { ownersOf } from '../duty/owners-of.ts';
import { seriesOf } from '../series/series-of.ts';
import { requireDay } from '../time/require-day.ts';

export interface EvaluateOptions {
  /** The date as of which to judge, YYYY-MM-DD; the file's own when absent. */
  readonly asOf?: string | undefined;
  /** What had been published by this date is known; `asOf` when absent. */
  readonly knownAt?: string | undefined;
  /** Cut-offs that replace the programme's own and the defaults. */
  readonly rules?: Partial<Rules> | undefined;
}

/**
 * Judges every target, milestone, commitment and project of a programme on one date, and tallies them by action,
 * domain, cluster, leading unit and programme. A pure function of its arguments: it reads no clock, no locale and no
 * zone, and what had not been published by `knownAt` is not known.
 *
 * @param programme a programme as `parseProgramme` returns it
 * @returns one answer for each leaf and one tally for each group, in plan order
 * @throws RangeError when a date is not a civil date, neither call nor file names one, or a cut-off is not a number
 *
 * @example
 * evaluateProgramme(programme, { asOf: '2020-06-30' }).answers.get(programme.targets[0].id).state // => 'not-due'
 */
export function evaluateProgramme(programme: Programme, options: EvaluateOptions = {}): Evaluation {
  const { asOf = programme.asOf, knownAt = asOf } = options;
  requireDay('evaluateProgramme', 'asOf', asOf);
  requireDay('evaluateProgramme', 'knownAt', knownAt);
  const rules = rulesOf(programme, options.rules);
  const lookup = buildLookup(programme, { asOf, knownAt }, rules);
  const changed = changedRules(rules);
  const answers = new Map<string, Answer>();
  const add = (answer: Answer): void => {
    answers.set(answer.id, changed ? { ...answer, because: { ...answer.because, settings: changed } } : answer);
  };
  const judges = judgesOf(programme);
  for (const judge of judges.values()) add(judge(lookup));
  const { successions } = lookup;
  const groups = groupsOf(programme, [...answers.values()], ownersOf(programme), rules, {
    successions,
    wasLate: (id, day) => {
      const then = judges.get(id)?.({ ...lookup, asOf: day });
      return then !== undefined && isLate(then);
    },
  });
  let series: Evaluation['series'] | undefined;
  return {
    programmeId: programme.id,
    asOf,
    knownAt,
    rules,
    answers,
    groups,
    successions,
    later: laterItems(lookup),
    // Most evaluations are asked for states alone, at many dates.
    get series() {
      series ??= new Map(programme.indicators.map((indicator) => [indicator.id, seriesOf(indicator, lookup)]));
      return series;
    },
  };
}

/** How each leaf is judged on a day, by id, in plan order. */
function judgesOf({
  targets,
  milestones = [],
  projects = [],
  commitments = [],
}: Programme): ReadonlyMap<string, (lookup: Lookup) => Answer> {
  return new Map([
    ...targets.map((item) => [item.id, (lookup: Lookup) => evaluateTarget(item, lookup)] as const),
    ...milestones.map((item) => [item.id, (lookup: Lookup) => evaluateMilestone(item, lookup)] as const),
    ...projects.map((item) => [item.id, (lookup: Lookup) => evaluateProject(item, lookup)] as const),
    ...commitments.map((item) => [item.id, (lookup: Lookup) => evaluateCommitment(item, lookup)] as const),
  ]);
}
