import type { Answer } from '../answer/answer.ts';
import type { Evaluation } from '../answer/evaluation.ts';
import type { Group, GroupType } from '../answer/group.ts';
import type { Rules } from '../answer/rules.ts';
import { evaluateCommitment } from '../commitment/evaluate-commitment.ts';
import type { Programme } from '../generated/types.ts';
import { evaluateTarget } from '../indicator/evaluate-target.ts';
import { buildLookup } from '../lookup/lookup.ts';
import { rulesOf } from '../lookup/rules-of.ts';
import { evaluateMilestone } from '../milestone/evaluate-milestone.ts';
import { evaluateProject } from '../project/evaluate-project.ts';
import { groupOf } from '../roll-up/group-of.ts';
import { ownersOf } from '../roll-up/owners-of.ts';
import { requireDay } from '../time/require-day.ts';

export interface EvaluateOptions {
  /** The date as of which to judge, YYYY-MM-DD. */
  readonly asOf: string;
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
 * @throws RangeError when a date is not a civil date
 *
 * @example
 * evaluateProgramme(programme, { asOf: '2020-06-30' }).items.get(programme.targets[0].id).state // => 'not-due'
 */
export const evaluateProgramme = (programme: Programme, options: EvaluateOptions): Evaluation => {
  const { asOf, knownAt = asOf } = options;
  requireDay('evaluateProgramme', 'asOf', asOf);
  requireDay('evaluateProgramme', 'knownAt', knownAt);
  const rules = rulesOf(programme, options.rules);
  const lookup = buildLookup(programme, { asOf, knownAt }, rules);
  const owners = ownersOf(programme);

  const items = new Map<string, Answer>();
  const members = new Map<string, Answer[]>();
  const direct = new Map<string, readonly string[]>();
  const add = (answer: Answer, item: string | undefined): void => {
    items.set(answer.id, answer);
    const groups = owners(item);
    direct.set(answer.id, groups);
    for (const group of groups) members.set(group, [...(members.get(group) ?? []), answer]);
  };
  for (const target of programme.targets)
    add(evaluateTarget(target, lookup), lookup.indicators.get(target.indicator)?.item);
  for (const milestone of programme.milestones ?? []) add(evaluateMilestone(milestone, lookup), milestone.item);
  for (const project of programme.projects ?? []) add(evaluateProject(project, lookup), project.item);
  for (const commitment of programme.commitments ?? []) add(evaluateCommitment(commitment, lookup), commitment.item);

  const attributes = new Set(
    programme.indicators.map(({ attribute }) => attribute).filter((attribute) => attribute !== undefined),
  );
  const binding =
    attributes.size === 0
      ? null
      : new Set(
          programme.targets
            .filter(({ indicator }) => lookup.indicators.get(indicator)?.attribute === 'binding')
            .map(({ id }) => id),
        );

  const groups = new Map<string, Group>();
  const addGroup = (id: string, type: GroupType, answers: readonly Answer[]): void => {
    groups.set(id, groupOf(id, type, answers, rules, binding));
  };
  const all = [...items.values()];
  addGroup(programme.id, 'programme', all);
  for (const { id } of programme.domains) addGroup(id, 'domain', members.get(id) ?? []);
  for (const { id } of programme.actions) addGroup(id, 'action', members.get(id) ?? []);
  for (const { id, members: of } of programme.clusters ?? []) {
    const wanted = new Set(of);
    const targetsOf = new Set(
      programme.targets.filter(({ indicator }) => wanted.has(indicator)).map((target) => target.id),
    );
    addGroup(
      id,
      'cluster',
      all.filter(
        (answer) =>
          wanted.has(answer.id) ||
          targetsOf.has(answer.id) ||
          (direct.get(answer.id) ?? []).some((group) => wanted.has(group)),
      ),
    );
  }
  // Only a unit that the plan makes lead is counted for its items; by-duty and support are shown and never counted.
  const led = new Map<string, Set<string>>();
  for (const { party, item, duty } of programme.responsibilities) {
    if (duty === 'lead') led.set(party, (led.get(party) ?? new Set()).add(item));
  }
  for (const { id } of programme.parties) {
    const leads = led.get(id) ?? new Set<string>();
    addGroup(
      id,
      'party',
      all.filter((answer) => leads.has(answer.id) || (direct.get(answer.id) ?? []).some((group) => leads.has(group))),
    );
  }
  return { programme: programme.id, asOf, knownAt, rules, items, groups };
};
