import type { Indicator, Programme } from '@onemetre/core';
import { leavesOf } from '../workbook/leaves.ts';

/**
 * The plan as each unit that leads something in it sees it, by the id of the unit: only the indicators it leads, with their
 * targets and values, and only its own duties. What the plan counts in, its actions, documents and areas stay whole.
 *
 * @returns an empty map where no unit leads anything
 */
export function unitProgrammes(programme: Programme): ReadonlyMap<string, Programme> {
  const { parties, responsibilities } = programme;
  const leads = (party: string): ReadonlySet<string> =>
    new Set(responsibilities.filter((one) => one.duty === 'lead' && one.party === party).map(({ item }) => item));
  return new Map(
    parties.flatMap(({ id }) => {
      const led = leads(id);
      return led.size === 0 ? [] : [[id, ofUnit(programme, id, led)] as const];
    }),
  );
}

function ofUnit(programme: Programme, party: string, led: ReadonlySet<string>): Programme {
  const { actions, targets, observations = [], reports = [], responsibilities } = programme;
  const isLed = (item: string | undefined): boolean => {
    if (item === undefined) return false;
    const action = actions.find(({ id }) => id === item);
    return led.has(item) || (action !== undefined && led.has(action.domain));
  };
  const isOwn = ({ id, item }: Indicator): boolean =>
    isLed(id) || isLed(item) || targets.some((target) => target.indicator === id && led.has(target.id));
  const indicators = programme.indicators.filter(isOwn);
  const own = new Set(indicators.map(({ id }) => id));
  const kept = targets.filter(({ indicator }) => own.has(indicator));
  const ownTargets = new Set(kept.map(({ id }) => id));
  const values = observations.filter(({ indicator }) => own.has(indicator));
  return {
    ...withoutOthers(programme, [...indicators, ...kept, ...values]),
    indicators,
    targets: kept,
    observations: values,
    reports: reports.filter(({ item }) => own.has(item) || ownTargets.has(item)),
    responsibilities: responsibilities.filter((one) => one.party === party),
  };
}

/** The plan without remarks, corrections and the like on what is left out. */
function withoutOthers(programme: Programme, kept: readonly { readonly id: string }[]): Programme {
  const { indicators, targets, observations = [] } = programme;
  const left = new Set([...indicators, ...targets, ...observations].map(({ id }) => id));
  for (const { id } of kept) left.delete(id);
  const isFree = (one: unknown): boolean =>
    [...leavesOf(one).values()].every((leaf) => typeof leaf !== 'string' || !left.has(leaf));
  const fields = Object.entries(programme).map(([field, value]) => [
    field,
    Array.isArray(value) && field !== 'languages' ? value.filter(isFree) : value,
  ]);
  return Object.fromEntries(fields) as Programme;
}
