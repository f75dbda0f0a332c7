import { dutiesOf, type DutiesOf } from '../duty/duties-of.ts';
import { ownersOf, type Owners } from '../duty/owners-of.ts';
import type {
  Area,
  Document,
  Figure,
  Indicator,
  Observation,
  Party,
  Place,
  Programme,
  Report,
  Responsibility,
  Target,
} from '../generated/types.ts';
import { groupBy } from '../math/group-by.ts';

/** A list by the ids of its entries. A `Map`, never an object: `constructor` is a plain id here. */
export interface ById<T> extends ReadonlyMap<string, T> {
  /** The entry of an id; where no id is named, there is none. */
  get(id: string | undefined): T | undefined;
}

/** A list by what its entries speak of, in the order of the file. */
export type ByItem<T> = ReadonlyMap<string, readonly T[]>;

/** What a programme holds, by id and by item. Each part is gathered when it is first asked for, and once. */
export interface ProgrammeIndex {
  readonly areas: ById<Area>;
  readonly documents: ById<Document>;
  readonly figures: ById<Figure>;
  readonly indicators: ById<Indicator>;
  readonly observations: ById<Observation>;
  readonly parties: ById<Party>;
  readonly places: ById<Place>;
  readonly reports: ById<Report>;
  readonly targets: ById<Target>;
  /** Observations by indicator. */
  readonly observationsOf: ByItem<Observation>;
  /** Reports by the item that they speak of. */
  readonly reportsOf: ByItem<Report>;
  /** Responsibilities by the item that a unit answers for. */
  readonly responsibilitiesOf: ByItem<Responsibility>;
  /** Targets by indicator. */
  readonly targetsOf: ByItem<Target>;
  /** Who answers for a leaf. */
  readonly dutiesOf: DutiesOf;
  /** What an action, domain or project belongs to, itself first. */
  readonly owners: Owners;
}

const known = new WeakMap<Programme, ProgrammeIndex>();

/**
 * The index of a programme: checking, judging, wording and pages all read this one, so that a list is walked once. It is
 * kept for the programme as it was first seen: make a new programme instead of changing one in place.
 *
 * @returns the same index for the same programme; a list that is not in the file is an empty map
 *
 * @example
 * programmeIndex(programme).indicators.get('no-such-id') // => undefined
 */
export function programmeIndex(programme: Programme): ProgrammeIndex {
  const found = known.get(programme);
  if (found) return found;
  const made = onDemand<ProgrammeIndex>({
    areas: () => byId(programme.areas),
    documents: () => byId(programme.documents),
    figures: () => byId(programme.figures),
    indicators: () => byId(programme.indicators),
    observations: () => byId(programme.observations),
    parties: () => byId(programme.parties),
    places: () => byId(programme.places),
    reports: () => byId(programme.reports),
    targets: () => byId(programme.targets),
    observationsOf: () => byItem(programme.observations, ({ indicator }) => indicator),
    reportsOf: () => byItem(programme.reports, ({ item }) => item),
    responsibilitiesOf: () => byItem(programme.responsibilities, ({ item }) => item),
    targetsOf: () => byItem(programme.targets, ({ indicator }) => indicator),
    dutiesOf: () => dutiesOf(programme),
    owners: () => ownersOf(programme),
  });
  known.set(programme, made);
  return made;
}

function onDemand<T extends object>(parts: { readonly [K in keyof T]: () => T[K] }): T {
  const made = {} as T;
  for (const name of Object.keys(parts) as (keyof T)[])
    Object.defineProperty(made, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = parts[name]();
        Object.defineProperty(made, name, { value, enumerable: true });
        return value;
      },
    });
  return made;
}

function byId<T extends { readonly id?: string | undefined }>(items: readonly T[] = []): ById<T> {
  const made = new Map<string, T>();
  for (const item of items) if (item.id !== undefined && !made.has(item.id)) made.set(item.id, item);
  return made;
}

function byItem<T>(items: readonly T[] = [], itemOf: (entry: T) => string): ByItem<T> {
  return groupBy(items, itemOf);
}
