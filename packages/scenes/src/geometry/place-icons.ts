/** One thing to count: there now, above a limit, still wanted, or one of the group. */
export type IconKind = 'now' | 'over' | 'wanted' | 'rest';

export interface PlacedIcon {
  readonly x: number;
  readonly y: number;
  readonly kind: IconKind;
}

/** Icons in rows of ten with a gap after five, so that they are counted at a glance; sizes in icon widths. */
export interface PlacedIcons {
  readonly width: number;
  readonly height: number;
  /** How many things one icon stands for. */
  readonly each: number;
  readonly icons: readonly PlacedIcon[];
}

export interface IconCounts {
  /** The group they are counted in; null where they are things of their own. */
  readonly whole: number | null;
  readonly wanted: number;
  /** null where it is not known. */
  readonly found: number | null;
  /** True where more than wanted is too many. */
  readonly atMost: boolean;
}

/** More icons than this are a pattern and no longer things. */
const most = 100;
const sizes = [1, 10, 100, 1000, 10_000];
const [perRow, half] = [10, 5];
const [gap, groupGap] = [0.28, 0.3];

const round = (value: number): number => Number(value.toFixed(3));

const along = (index: number): number => round(index * (1 + gap) + Math.floor(index / half) * groupGap);

const kindOf = (index: number, wanted: number, found: number | null, atMost: boolean): IconKind => {
  if (found !== null && index < found) return atMost && index >= wanted ? 'over' : 'now';
  return index < wanted ? 'wanted' : 'rest';
};

/**
 * Counts as icons: every one of a small group, else those that are there and those still wanted. One icon stands for ten,
 * a hundred, … only where that is exact.
 *
 * @returns null where the things are too many to be shown truly
 *
 * @example
 * placeIcons({ whole: 2000, wanted: 9, found: 7, atMost: false }).icons.length // => 9
 */
export const placeIcons = ({ whole, wanted, found, atMost }: IconCounts): PlacedIcons | null => {
  const total = whole !== null && whole <= most ? Math.max(whole, found ?? wanted) : Math.max(wanted, found ?? wanted);
  const each = sizes.find((size) => total / size <= most && [wanted, found ?? wanted].every((n) => n % size === 0));
  if (each === undefined || total < 1) return null;
  const count = Math.round(total / each);
  const icons = [...Array(count).keys()].map((index) => ({
    x: along(index % perRow),
    y: along(Math.floor(index / perRow)),
    kind: kindOf(index, wanted / each, found === null ? null : found / each, atMost),
  }));
  return {
    width: round(along(Math.min(count, perRow) - 1) + 1),
    height: round(along(Math.ceil(count / perRow) - 1) + 1),
    each,
    icons,
  };
};
