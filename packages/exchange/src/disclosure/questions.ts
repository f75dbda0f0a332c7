import type { Programme } from '@onemetre/core';
import type { Cell } from './families.ts';
import type { Box } from './statements.ts';
import type { BoxSum } from './table-audit.ts';

/** A number of people that somebody may try to work out. */
export interface Question {
  readonly sum: BoxSum;
  /** The observation that it has to do with. */
  readonly at: number;
  /** True where the observation itself tells it, false where nobody states it. */
  readonly isOwn: boolean;
  /** A public document says it. */
  readonly exempt: boolean;
}

/**
 * Every number of people that a family of cells may give away: those that they tell; of a rate the part and those who are
 * left; and those that nobody states, such as a street that is left out, or what came between two running totals.
 */
export function questionsOf(cells: readonly Cell[], programme: Programme): Question[] {
  const own = cells.flatMap(({ at, counted: { boxes, within }, exempt }): Question[] => {
    const { count, part, whole } = boxes;
    const ask = (sum: BoxSum): Question => ({ sum, at, isOwn: true, exempt });
    return [
      ...(count ? [ask([[1, count]])] : []),
      ...(part ? [ask([[1, part]])] : []),
      ...(part && whole && within
        ? [
            ask([
              [1, whole],
              [-1, part],
            ]),
          ]
        : []),
    ];
  });
  return [...own, ...unstated(cells, programme)];
}

/** Of each kind of people: every area and group that is spoken of, in every time that what is said leaves between. */
function unstated(cells: readonly Cell[], { areas = [] }: Programme): Question[] {
  const byQuantity = new Map<string, { box: Box; at: number }[]>();
  for (const { at, counted } of cells) {
    const box = counted.boxes.count;
    if (box) byQuantity.set(box.quantity, [...(byQuantity.get(box.quantity) ?? []), { box, at }]);
  }
  return [...byQuantity.values()].flatMap((said) => {
    const stated = new Set(said.map(({ box }) => boxName(box)));
    const hasAreas = said.some(({ box }) => box.area !== undefined);
    const places = hasAreas ? [undefined, ...areas.map(({ id }) => id)] : [undefined];
    const groups = new Map(said.map(({ box }) => [groupName(box), box.groups]));
    return timesOf(said).flatMap(({ from, to, at }) =>
      places.flatMap((area) =>
        [...groups.values()].flatMap((group): Question[] => {
          const box: Box = { quantity: said[0]?.box.quantity ?? '', area, groups: group, from, to };
          return stated.has(boxName(box)) ? [] : [{ sum: [[1, box]], at, isOwn: false, exempt: false }];
        }),
      ),
    );
  });
}

/** The times between the ends of all that is said, and those that are said, each with the last observation that ends there. */
function timesOf(
  said: readonly { readonly box: Box; readonly at: number }[],
): { from: number; to: number; at: number }[] {
  const lastAt = new Map(said.map(({ box, at }) => [box.to, at]));
  const ends = [...new Set(said.flatMap(({ box }) => [box.from, box.to]))].sort((a, b) => a - b);
  const pairs = ends.slice(1).map((to, at) => [ends[at] as number, to] as const);
  const covered = pairs.filter(([from, to]) => said.some(({ box }) => box.from <= from && box.to >= to));
  const times = new Map(
    [...covered, ...said.map(({ box }) => [box.from, box.to] as const)].map((pair) => [pair.join(' '), pair]),
  );
  const fallback = said[0]?.at ?? 0;
  return [...times.values()].map(([from, to]) => ({ from, to, at: lastAt.get(to) ?? fallback }));
}

function boxName({ area = '', groups, from, to }: Box): string {
  return [area, from, to, groupName({ groups })].join(' ');
}

function groupName({ groups }: Pick<Box, 'groups'>): string {
  return Object.entries(groups)
    .map((pair) => pair.join('='))
    .sort()
    .join(' ');
}
