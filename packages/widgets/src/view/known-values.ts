import { lastDay, type Indicator, type Observation } from '@onemetre/core';
import { publishedOf } from './published-of.ts';
import type { Scene } from './scene.ts';

const rank: Readonly<Record<Observation['status'], number>> = {
  revised: 0,
  final: 1,
  derived: 2,
  provisional: 3,
  estimated: 4,
  alternative: 5,
};

export type KnownValue = Observation & { readonly value: number };

const hasValue = (observation: Observation): observation is KnownValue => observation.value !== null;

const choose = (id: string, scene: Scene): readonly KnownValue[] => {
  const asOf = scene.evaluation?.asOf ?? '9999';
  const knownAt = scene.evaluation?.knownAt ?? '9999';
  const byPeriod = new Map<string, KnownValue[]>();
  for (const observation of scene.index.observationsOf.get(id) ?? []) {
    const { area, breakdown, state, status, partYear, period, definition } = observation;
    if (!hasValue(observation) || area !== undefined || breakdown !== undefined || partYear === true) continue;
    if (status === 'alternative' || (state !== undefined && state !== 'approved')) continue;
    if (lastDay(period) > asOf || publishedOf(observation, scene) > knownAt) continue;
    const key = `${period} ${definition ?? ''}`;
    const others = byPeriod.get(key);
    if (others) others.push(observation);
    else byPeriod.set(key, [observation]);
  }
  const compare = (a: KnownValue, b: KnownValue): number => {
    const [first, second] = [publishedOf(a, scene), publishedOf(b, scene)];
    return rank[a.status] - rank[b.status] || (first < second ? 1 : first > second ? -1 : 0);
  };
  const chosen = [...byPeriod.values()].flatMap((values) => {
    const [best, next] = values.sort(compare);
    // Two values with the same right to be shown that differ: neither is.
    return best && !(next && compare(best, next) === 0 && best.value !== next.value) ? [best] : [];
  });
  return chosen.sort((a, b) => (lastDay(a.period) < lastDay(b.period) ? -1 : 1));
};

const valuesOf = new WeakMap<Scene, Map<string, readonly KnownValue[]>>();

/**
 * The values of an indicator that were known on the scene's date, for the whole area and the total, one for each
 * period, oldest first: what is drawn as a line and listed in a table. Which value is judged is core's choice alone.
 */
export const knownValues = ({ id }: Pick<Indicator, 'id'>, scene: Scene): readonly KnownValue[] => {
  const known = valuesOf.get(scene) ?? new Map<string, readonly KnownValue[]>();
  valuesOf.set(scene, known);
  const found = known.get(id) ?? choose(id, scene);
  known.set(id, found);
  return found;
};
