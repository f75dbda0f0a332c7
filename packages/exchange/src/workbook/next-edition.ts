import type { Programme } from '@onemetre/core';
import { newKey } from './new-key.ts';

export interface EditionOptions {
  /** The title of the new plan, in the first language of the old one. */
  readonly title: string;
  /** The years of the new plan, such as 2026; null where it states none. */
  readonly start: string | null;
  readonly end: string | null;
}

/** What belongs to the old plan alone: where it stands, what came of it, and what was changed on the way. */
const past: ReadonlySet<string> = new Set([
  ...['sources', 'standing', 'revisions', 'interim', 'start', 'completed', 'duplicateOf', 'baselines', 'deadline'],
]);

/**
 * The plan that follows: the domains, actions, units, duties, indicators and targets of the one before, under the same
 * ids, each of which says what it continues. Values, dates and documents stay with the old plan; each target has no
 * deadline until the new plan gives it one. An indicator that ended is not carried on.
 *
 * @example
 * const next = nextEdition(programme, { title: '示例方案（2026—2030年）', start: '2026', end: '2030' });
 * next.edition?.continues?.programme === programme.id // => true
 */
export function nextEdition(programme: Programme, { title, start, end }: EditionOptions): Programme {
  const { languages, levels, areas, places, jurisdiction, issuer, publisher, publisherIsIssuer } = programme;
  const language = languages[0] ?? 'zh-Hans';
  const carry = <Item extends { readonly id: string }>(item: Item): Item =>
    ({ ...withoutPast(item), continues: { edition: programme.id, id: item.id } }) as Item;
  const indicators = programme.indicators.filter(({ discontinued }) => discontinued === undefined).map(carry);
  const kept = new Set(indicators.map(({ id }) => id));
  const targets = programme.targets
    .filter(({ indicator, origin }) => kept.has(indicator) && origin === 'own')
    .map((target) => ({ ...carry(target), deadline: null }));
  const [domains, actions] = [programme.domains.map(carry), programme.actions.map(carry)];
  const items = new Set([...domains, ...actions, ...indicators, ...targets].map(({ id }) => id));
  const responsibilities = programme.responsibilities.filter(({ item }) => items.has(item)).map(withoutPast);
  return {
    schemaVersion: programme.schemaVersion,
    id: newKey('plan', title, new Map([[programme.id, true]])),
    release: 'internal',
    ...(programme.demonstration === undefined ? {} : { demonstration: programme.demonstration }),
    title: { [language]: title },
    ...{ languages, jurisdiction, issuer, publisher, publisherIsIssuer, period: { start, end }, profile: 'figures' },
    edition: {
      title: { [language]: title },
      continues: { programme: programme.id, title: programme.edition?.title ?? programme.title },
    },
    ...{ levels, horizons: [], documents: [], parties: programme.parties.map(withoutPast) },
    ...{ domains, actions, responsibilities, indicators, targets },
    ...(areas === undefined ? {} : { areas: areas.map(withoutPast) }),
    ...(places === undefined ? {} : { places: places.map(withoutPast) }),
  } as Programme;
}

/** The same without what belongs to the old plan, at any depth. */
function withoutPast<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutPast) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name]) => !past.has(name));
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutPast(field)])) as Value;
}
