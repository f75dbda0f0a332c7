import type { Target } from '@onemetre/core';
import { lastDay } from '@onemetre/core/time';
import { countsOnce } from './counts-once.ts';
import type { Scene } from './scene.ts';

/**
 * The target that a card speaks of first: the plan's own with the next deadline, else its last one, else one without a
 * deadline, else a reference target. The others follow in the order of the plan.
 */
export const headlineTarget = (targets: readonly Target[], { evaluation, programme }: Scene): Target | undefined => {
  const asOf = evaluation?.asOf ?? programme.asOf;
  const own = targets.filter((target) => target.origin === 'own' && countsOnce(target));
  // The whole area and everybody in it come before a part.
  const whole = own.filter(({ area, breakdown }) => area === undefined && breakdown === undefined);
  const pool = whole.length > 0 ? whole : own.length > 0 ? own : targets;
  const dated = pool
    .flatMap((target) => (target.deadline === null ? [] : [{ target, end: lastDay(target.deadline) }]))
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
  const next = dated.find(({ end }) => asOf === undefined || end >= asOf) ?? dated[dated.length - 1];
  return next?.target ?? pool[0];
};
