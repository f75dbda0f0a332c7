import {
  attention,
  changes,
  evaluability,
  evaluateProgramme,
  history,
  projectTarget,
  type Programme,
  type TargetProjection,
} from '@onemetre/core';
import type { WorkedCase } from './worked-example.ts';

/** What is compared: its name, what the page says, and what core says. */
type Comparison = readonly [name: string, expected: unknown, given: unknown];

const named = (value: object, name: string): unknown => Object.entries(value).find(([key]) => key === name)?.[1];

/** A field of a projection as the page names it: the projected value and its ends stand beside the rest. */
const fieldOf = (found: TargetProjection, name: string): unknown => {
  if (!found.given) return named(found, name);
  const { projected, arrival, trend } = found;
  const flat: Record<string, unknown> = {
    ...found,
    value: projected.value,
    low: projected.low?.value,
    high: projected.high?.value,
    arrival: arrival.when === 'date' ? arrival.date : arrival.when,
    p: trend?.p,
  };
  return flat[name];
};

/**
 * What a worked case says about time, beside what core says; null where it says nothing about it. The leaf is called `t`.
 */
export const acrossTime = (one: WorkedCase, programme: Programme): readonly Comparison[] | null => {
  const { asOf = '', projection, since, history: states, evaluability: lint } = one;
  if (one.attention !== undefined || one.pastDueUnknown !== undefined) {
    const found = attention(programme, evaluateProgramme(programme, { asOf }));
    return (['action', 'pastDueUnknown'] as const).map((list) => [
      list,
      (list === 'action' ? one.attention : one.pastDueUnknown) ?? [],
      found[list].map(({ answer }) => answer.id),
    ]);
  }
  if (since !== undefined) {
    const found = changes({ programme, asOf: since }, { programme, asOf });
    const steps = found.leaves.flatMap((leaf) => leaf.steps.map(({ cause, from, to }) => `${cause}: ${from} → ${to}`));
    return [
      ['steps', one.steps ?? [], steps],
      ['happened', one.happened ?? [], found.values.map(({ kind, period }) => `${kind} ${period}`)],
      ['plan', one.plan ?? [], found.plan.map(({ kind }) => kind)],
    ];
  }
  if (states !== undefined) {
    const dates = Object.keys(states);
    const points = history(programme, { dates, knowledge: one.knowledge }).items.get('t') ?? [];
    return [['history', states, Object.fromEntries(points.map((point) => [point.asOf, point.state]))]];
  }
  if (projection !== undefined) {
    const found = projectTarget(programme, 't', { asOf });
    return Object.entries(projection).map(([name, expected]) => [name, expected, fieldOf(found, name)]);
  }
  if (lint === undefined) return null;
  const found = evaluability(programme).items.find(({ id }) => id === 't');
  return [['evaluability', lint, found && { gaps: found.gaps, now: found.now, filled: found.filled }]];
};
