import type { Answer } from '../answer/answer.ts';
import type { Evaluation } from '../answer/evaluation.ts';
import type { Rules } from '../answer/rules.ts';
import type { Correction, Programme, Target } from '../generated/types.ts';
import { knownReports } from '../delivery/known-reports.ts';
import { everyAreaPart } from '../lookup/area-parts.ts';
import { buildLookup, type Lookup } from '../lookup/lookup.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';
import { sameGroup } from '../lookup/same-group.ts';
import { evidenceOnPlan } from './evidence-on-plan.ts';
import type { ChangeStep, LeafChange, RuleChange } from './leaf-change.ts';
import { planAt, withoutLaterDecisions } from './plan-at.ts';
import type { PlanChange } from './plan-change.ts';
import { planChanges } from './plan-changes.ts';
import { type ValueChange, valueChanges } from './value-changes.ts';
import { programmeIndex } from '../lookup/programme-index.ts';

/** A file, judged on a date with what was known by another. */
export interface Moment {
  readonly programme: Programme;
  readonly asOf: string;
  /** `asOf` when absent. */
  readonly knownAt?: string | undefined;
  readonly rules?: Partial<Rules> | undefined;
}

/** What changed between two moments of one programme. */
export interface Changes {
  readonly programmeId: string;
  readonly before: { readonly asOf: string; readonly knownAt: string };
  readonly after: { readonly asOf: string; readonly knownAt: string };
  /** Leaves whose state or flags changed, with the causes, in plan order. */
  readonly leaves: readonly LeafChange[];
  /** Ids of the leaves of both moments whose state and flags are the same. */
  readonly unchanged: readonly string[];
  readonly values: readonly ValueChange[];
  readonly plan: readonly PlanChange[];
  readonly rules: readonly RuleChange[];
  /** Corrections that the later file lists and that were made in between. */
  readonly corrections: readonly Correction[];
}

/**
 * What changed between two moments of one programme: two dates of one file, or two releases of it. Tells new values,
 * corrections, withdrawals, decisions about the plan, changed rules and the mere passing of time apart, and finds for
 * each leaf which of them moved its state by changing one after the other. See `docs/method.md#changes`.
 *
 * @throws RangeError when the moments are of two programmes, in the wrong order, or not dates
 *
 * @example
 * const moment = { programme, asOf: '2024-06-30' }
 * changes(moment, moment).leaves // => []
 */
export function changes(before: Moment, after: Moment): Changes {
  const [from, to] = [before.knownAt ?? before.asOf, after.knownAt ?? after.asOf];
  requireOrder(before, after, from, to);
  const judge = (programme: Programme, asOf: string, knownAt: string, rules: Partial<Rules> | undefined): Evaluation =>
    evaluateProgramme(programme, { asOf, knownAt, rules });
  const start = judge(before.programme, before.asOf, from, before.rules);
  const end = judge(after.programme, after.asOf, to, after.rules);
  const later = judge(before.programme, after.asOf, from, start.rules);
  const oldPlan = withoutLaterDecisions(before.programme, from);
  const informed = judge(evidenceOnPlan(oldPlan, after.programme), after.asOf, to, start.rules);
  const decided = judge(after.programme, after.asOf, to, start.rules);

  const first = buildLookup(before.programme, { asOf: before.asOf, knownAt: from }, start.rules);
  const second = buildLookup(after.programme, { asOf: after.asOf, knownAt: to }, end.rules);
  const values = valueChanges(first, second);
  const plan = planChanges(planAt(before.programme, from), planAt(after.programme, to));
  const rules = ruleChanges(start.rules, end.rules);
  const bearing = bearingOn([first, second], values, plan);

  const leaves: LeafChange[] = [];
  const unchanged: string[] = [];
  for (const [id, now] of end.answers) {
    const stages = [start, later, informed, decided, end].map(({ answers }) => answers.get(id));
    const [was] = stages;
    if (!was) continue;
    if (same(was, now)) {
      unchanged.push(id);
      continue;
    }
    const steps = stages.slice(1).flatMap((stage, i): ChangeStep[] => {
      const previous = stages[i];
      if (!previous || !stage || same(previous, stage)) return [];
      const move = moved(previous, stage);
      if (i === 0) return [{ ...move, cause: 'time' }];
      if (i === 2) return [{ ...move, cause: 'plan', plan: bearing.plan(id) }];
      if (i === 3) return [{ ...move, cause: 'rules', rules }];
      const completion = previous.because.dates.completed !== stage.because.dates.completed;
      return [{ ...move, cause: 'evidence', values: bearing.values(id), reports: bearing.reports(id), completion }];
    });
    leaves.push({ id, before: was, after: now, stateChanged: was.state !== now.state, steps });
  }
  return {
    programmeId: end.programmeId,
    before: { asOf: before.asOf, knownAt: from },
    after: { asOf: after.asOf, knownAt: to },
    leaves,
    unchanged,
    values,
    plan,
    rules,
    corrections: correctionsBetween(before, after, from, to),
  };
}

function requireOrder(before: Moment, after: Moment, from: string, to: string): void {
  if (before.programme.id !== after.programme.id)
    throw new RangeError(
      `changes requires two moments of one programme, got ${before.programme.id} and ${after.programme.id}; editionChanges compares editions`,
    );
  if (before.asOf > after.asOf || from > to)
    throw new RangeError(`changes requires the earlier moment first, got ${before.asOf} and ${after.asOf}`);
}

function ruleChanges(before: Rules, after: Rules): RuleChange[] {
  return (Object.keys(after) as (keyof Rules)[])
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ name, from: before[name], to: after[name] }));
}

/** Finds what of the evidence, the plan and the rules bears on a leaf. */
function bearingOn(lookups: readonly [Lookup, Lookup], values: readonly ValueChange[], plan: readonly PlanChange[]) {
  const [before, after] = lookups;
  const { targets } = programmeIndex(after.programme);
  const known = (lookup: Lookup, id: string): string[] => knownReports(id, lookup).map((report) => report.id);
  return {
    values: (id: string): ValueChange[] => {
      const target = targets.get(id);
      const own = values.filter(
        ({ indicator, breakdown }) => indicator === target?.indicator && sameGroup(breakdown, target.breakdown),
      );
      const direct = own.filter(({ area }) => area === target?.area);
      if (direct.length > 0) return direct;
      // Without a value of its own the target was judged by the areas below.
      const below = new Set(everyAreaPart(target?.area, after).map((area) => area.id));
      return own.filter(({ area }) => area !== undefined && below.has(area));
    },
    reports: (id: string): string[] => {
      const old = known(before, id);
      return known(after, id).filter((report) => !old.includes(report));
    },
    plan: (id: string): PlanChange[] => {
      const indicator = targets.get(id)?.indicator;
      return plan.filter(
        (change) =>
          change.id === id ||
          (change.list === 'indicators' && change.id === indicator) ||
          // What is put together from areas, or is one's own, may move when two of them become one.
          (change.list === 'areas' && isByArea(targets.get(id), after)),
      );
    },
  };
}

function isByArea(target: Target | undefined, { indicators }: Lookup): boolean {
  return (
    target !== undefined &&
    (target.area !== undefined || (indicators.get(target.indicator)?.aggregation ?? 'none') !== 'none')
  );
}

function same(a: Answer, b: Answer): boolean {
  return a.state === b.state && a.flags.join() === b.flags.join();
}

function moved(a: Answer, b: Answer) {
  return {
    from: a.state,
    to: b.state,
    raised: b.flags.filter((flag) => !a.flags.includes(flag)),
    dropped: a.flags.filter((flag) => !b.flags.includes(flag)),
  };
}

function correctionsBetween(before: Moment, after: Moment, from: string, to: string): Correction[] {
  const listed = new Set((before.programme.corrections ?? []).map(({ id }) => id));
  return (after.programme.corrections ?? []).filter(({ id, date }) => date <= to && (date > from || !listed.has(id)));
}
