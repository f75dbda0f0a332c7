import type { Area, Programme } from '@onemetre/core';
import { dayNumber, firstDay, lastDay } from '@onemetre/core/time';
import { isEverybody, type Box } from './statements.ts';
import type { Terms } from './linear-system.ts';

/** Most pieces that boxes are cut into; a programme that needs more is not proved safe here. */
const mostPieces = 2_000_000;

/**
 * Cuts boxes into the largest pieces that each lie wholly inside or outside of every one of them, so that any total,
 * however it is written, is a plain sum of pieces: streets of a district, groups of everybody, months of a year, the rise
 * between two running totals.
 *
 * @param loose true where the parts need not make up the whole: then there are pieces that no part names
 * @returns the pieces of each box, numbered from `first`; null where there would be too many
 */
export function atomsOf(
  boxes: readonly Box[],
  programme: Programme,
  first: number,
  loose: boolean,
): ReadonlyMap<Box, Terms> | null {
  const axes = [timeAxis(boxes), areaAxis(boxes, programme, loose), ...groupAxes(boxes, programme, loose)];
  const found = new Map<string, number>();
  const terms = new Map(boxes.map((box) => [box, new Map<number, number>()]));
  let pieces = 0;
  const cut = (depth: number, inside: readonly number[], chosen: readonly Slice[]): boolean => {
    if (inside.length === 0) return true;
    const axis = axes[depth];
    if (axis === undefined) {
      pieces += 1;
      if (pieces > mostPieces) return false;
      const name = inside.join();
      if (!found.has(name)) {
        const number = first + found.size;
        found.set(name, number);
        for (const at of inside) terms.get(boxes[at] as Box)?.set(number, 1);
      }
      return true;
    }
    return axis.every(
      (slice) =>
        !chosen.every((other) => isThere(slice, other)) ||
        cut(
          depth + 1,
          inside.filter((at) => slice.has.has(at)),
          [...chosen, slice],
        ),
    );
  };
  return cut(0, [...boxes.keys()], []) ? terms : null;
}

/** A part of an axis: which boxes reach over it, and when it was there. */
interface Slice {
  readonly has: ReadonlySet<number>;
  /** Of a time. */
  readonly from?: number;
  readonly to?: number;
  /** Of an area that was formed or merged: the days on which it was there. */
  readonly since?: number;
  readonly until?: number;
}

function isThere(slice: Slice, other: Slice): boolean {
  const [time, area] = slice.from === undefined ? [other, slice] : [slice, other];
  if (time.from === undefined || time.to === undefined) return true;
  return (area.since === undefined || area.since < time.to) && (area.until === undefined || area.until > time.from);
}

function timeAxis(boxes: readonly Box[]): Slice[] {
  const ends = [...new Set(boxes.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return ends.slice(1).map((to, at) => {
    const from = ends[at] as number;
    return { from, to, has: where(boxes, (box) => box.from <= from && box.to >= to) };
  });
}

function areaAxis(boxes: readonly Box[], { areas = [] }: Programme, loose: boolean): Slice[] {
  const whole = where(boxes, ({ area }) => area === undefined);
  if (whole.size === boxes.length) return [{ has: whole }];
  const parents = new Set(areas.map(({ parent }) => parent));
  const byId = new Map(areas.map((area) => [area.id, area]));
  const leaves = areas.filter(({ id }) => !parents.has(id));
  const above = (id: string | undefined): ReadonlySet<string> => {
    const found = new Set<string>();
    for (let at = id; at !== undefined && !found.has(at); at = byId.get(at)?.parent) found.add(at);
    return found;
  };
  const slice = (id: string | undefined, area?: Area): Slice => {
    const chain = above(id);
    const time = area === undefined ? {} : existence(area);
    return { has: where(boxes, (box) => box.area === undefined || chain.has(box.area)), ...time };
  };
  const rests = loose ? [undefined, ...[...byId.keys()].filter((id) => parents.has(id))] : [];
  return [...leaves.map((area) => slice(area.id, area)), ...rests.map((id) => slice(id))];
}

function existence({ from, succeededBy }: Area): Pick<Slice, 'since' | 'until'> {
  return {
    ...(from === undefined ? {} : { since: dayNumber(firstDay(from)) }),
    ...(succeededBy === undefined ? {} : { until: dayNumber(lastDay(succeededBy.date)) }),
  };
}

function groupAxes(boxes: readonly Box[], { indicators }: Programme, loose: boolean): Slice[][] {
  const names = [...new Set(boxes.flatMap(({ groups }) => Object.keys(groups)))].sort();
  return names.map((name) => {
    const declared = indicators
      .flatMap(({ dimensions = [] }) => dimensions)
      .filter(({ id }) => id === name)
      .flatMap(({ categories }) => categories)
      .filter(({ id, title }) => !isEverybody(id, title));
    const used = boxes.flatMap(({ groups }) => groups[name] ?? []);
    const categories = [...new Set([...declared.map(({ id }) => id), ...used])];
    const rest = loose ? [undefined] : [];
    return [...categories, ...rest].map((category) => ({
      has: where(boxes, ({ groups }) => groups[name] === undefined || groups[name] === category),
    }));
  });
}

function where(boxes: readonly Box[], holds: (box: Box) => boolean): Set<number> {
  return new Set([...boxes.keys()].filter((at) => holds(boxes[at] as Box)));
}
