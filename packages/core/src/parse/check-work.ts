import { ownersOf } from '../duty/owners-of.ts';
import type { Indicator, Programme, Target } from '../generated/types.ts';
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { kinds } from '../kind/kinds.ts';
import { groupBy } from '../math/group-by.ts';
import { limits } from './limits.ts';

/**
 * What a sound document would make judging do beyond all measure, though it is not too large: items that follow one
 * another in too long a chain, and lists of which each entry has to be compared with each of another.
 */
export function checkWork(programme: Programme): Issue[] {
  const chains = longChains(programme);
  if (chains.length > 0) return chains;
  return pairsOf(programme).flatMap(({ path, count }) =>
    count > limits.pairs ? [makeIssue('too-many-pairs', path, { count, limit: limits.pairs })] : [],
  );
}

/** The first of each list whose chain is too long; circles are told elsewhere. */
function longChains({ domains, actions, areas = [], parties }: Programme): Issue[] {
  const links = [
    { list: 'domains', field: ['parent'], items: domains.map(({ id, parent }) => [id, parent] as const) },
    { list: 'actions', field: ['parent'], items: actions.map(({ id, parent }) => [id, parent] as const) },
    { list: 'areas', field: ['parent'], items: areas.map(({ id, parent }) => [id, parent] as const) },
    ...[
      { list: 'areas', all: areas },
      { list: 'parties', all: parties },
    ].map(({ list, all }) => ({
      ...{ list, field: ['succeededBy', 'id'] },
      items: all.map(({ id, succeededBy }) => [id, succeededBy?.id] as const),
    })),
  ];
  return links.flatMap(({ list, field, items }) => {
    const next = new Map(items);
    const place = items.findIndex(([id]) => isLong(id, next));
    return place < 0 ? [] : [makeIssue('chain-too-long', [list, place, ...field], { limit: limits.depth })];
  });
}

function isLong(start: string, next: ReadonlyMap<string, string | undefined>): boolean {
  const passed = new Set<string>();
  for (let at: string | undefined = start; at !== undefined && !passed.has(at); at = next.get(at)) {
    if (passed.size > limits.depth) return true;
    passed.add(at);
  }
  return false;
}

interface Pairs {
  readonly path: Issue['path'];
  readonly count: number;
}

function pairsOf(programme: Programme): readonly Pairs[] {
  const targets = groupBy(programme.targets, ({ indicator }) => indicator);
  const values = groupBy(programme.observations ?? [], ({ indicator }) => indicator);
  const perIndicator = programme.indicators.map((indicator, i) => ({
    path: ['indicators', i],
    count: ofIndicator(indicator, targets.get(indicator.id) ?? [], values.get(indicator.id) ?? [], programme),
  }));
  const { weights = [], domains, actions } = programme;
  const leaves = leavesBelow(programme);
  const below = (items: readonly string[]): number =>
    items.flatMap((item) => leaves.get(item) ?? []).reduce((sum, count) => sum + count, 0);
  return [
    ...perIndicator,
    { path: ['responsibilities'], count: below(programme.responsibilities.map(({ item }) => item)) },
    { path: ['clusters'], count: below((programme.clusters ?? []).flatMap(({ members }) => members)) },
    { path: ['weights'], count: weights.length * (weights.length + domains.length + actions.length) },
  ];
}

type Values = NonNullable<Programme['observations']>;

/** Each target looks at each value, starting point and other target; each value at each version of the definition. */
function ofIndicator(indicator: Indicator, targets: readonly Target[], values: Values, programme: Programme): number {
  const { baselines = [], definitions = [] } = indicator;
  const { areas = [] } = programme;
  // Where areas were merged, what an area is made of has to be looked for among all.
  const merged = areas.some(({ succeededBy }) => succeededBy !== undefined) ? areas.length : 0;
  const vintages = new Set(values.map(({ vintage }) => vintage)).size;
  const changes = targets.filter(({ relative }) => relative !== undefined).length;
  // Some kinds look at each pair of the values of one series.
  const series = groupBy(values, ({ area = '', place = '', breakdown = {} }) =>
    [area, place, ...Object.entries(breakdown).sort().flat()].join(' '),
  );
  const longest = Math.max(0, ...[...series.values()].map(({ length }) => length));
  const among = targets.filter(({ kind }) => kinds[kind].pairs).length;
  return (
    targets.length * (targets.length + values.length + baselines.length + definitions.length) +
    values.length * (definitions.length + changes * vintages) +
    among * longest * longest +
    (targets.length + new Set(values.map(({ area }) => area)).size) * merged +
    partsOf(indicator, targets, values, programme)
  );
}

/** What areas and groups give together is put together for each period, once for each target that asks and for the series. */
function partsOf(
  { aggregation = 'none', dimensions = [] }: Indicator,
  targets: readonly Target[],
  values: Values,
  { areas = [] }: Programme,
): number {
  if (aggregation === 'none') return 0;
  const above = new Set(areas.map(({ parent }) => parent));
  const asking = targets.filter(({ area }) => above.has(area)).length;
  const periods = (some: Values): number => new Set(some.map(({ period }) => period)).size;
  const categories = dimensions.reduce((sum, one) => sum + one.categories.length, 0);
  return (
    areas.length * periods(values.filter(({ area }) => area !== undefined)) * (1 + asking) +
    categories * periods(values.filter(({ breakdown }) => breakdown !== undefined)) * (1 + targets.length)
  );
}

/** How many leaves stand below each item, or are it. */
function leavesBelow(programme: Programme): ReadonlyMap<string, number> {
  const owners = ownersOf(programme);
  const { indicators, targets, milestones = [], projects = [], commitments = [] } = programme;
  const items = new Map(indicators.map(({ id, item }) => [id, item]));
  const counts = new Map<string, number>();
  for (const { id, above } of [
    ...targets.map(({ id, indicator }) => ({ id, above: [indicator, ...owners(items.get(indicator))] })),
    ...[...milestones, ...projects, ...commitments].map(({ id, item }) => ({ id, above: owners(item) })),
  ])
    for (const item of [id, ...above]) {
      const before = counts.get(item);
      counts.set(item, before === undefined ? 1 : before + 1);
    }
  return counts;
}
