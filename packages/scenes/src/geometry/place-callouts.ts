import type { Place } from './placed-chart.ts';
import { textWidth } from './text-width.ts';

export interface Callout {
  readonly text: string;
  /** What it speaks of, in shares from the left and from the bottom. */
  readonly at: Place;
  /** Left out where it has no room; the others are moved away until they have. */
  readonly optional?: boolean;
  /** What it is, for the style. */
  readonly kind: string;
}

export interface PlacedCallout extends Callout {
  readonly anchor: 'start' | 'middle' | 'end';
  /** From the place it speaks of, in em to the right. */
  readonly dx: number;
  /** The line of writing, in em from the top. */
  readonly y: number;
  /** True when it stands so far from its place that a line has to lead there. */
  readonly leader: boolean;
}

export interface Sheet {
  /** In em of the labels. */
  readonly width: number;
  readonly height: number;
  /** Places that no label may cover, such as points. */
  readonly keep: readonly Place[];
  /** Lines that a label should rather not cross, with how much worse than another one is to cross. */
  readonly lines: readonly { readonly from: Place; readonly to: Place; readonly weight?: number }[];
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

const lineHeight = 1.25;
/** Further away than this, a label no longer stands by its place. */
const near = 2;
const pad = 0.35;

const apart = (a: Box, b: Box): boolean => a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];

/** Whether a line passes through a box; tried at steps that are finer than a character. */
const crosses = ([left, top, right, bottom]: Box, from: readonly [number, number], to: readonly [number, number]) => {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 0.4) || 1;
  for (let step = 0; step <= steps; step += 1) {
    const x = from[0] + ((to[0] - from[0]) * step) / steps;
    const y = from[1] + ((to[1] - from[1]) * step) / steps;
    if (x > left && x < right && y > top && y < bottom) return true;
  }
  return false;
};

type Way = readonly [anchor: PlacedCallout['anchor'], dx: number, dy: number];

/** Ways to stand by a place, best first: above, below, beside it, then further and further away. */
const waysIn = (height: number): readonly Way[] => [
  ['middle', 0, -0.75],
  ['middle', 0, 1.6],
  ['end', -0.75, 0.4],
  ['start', 0.75, 0.4],
  ['end', 0.3, -0.75],
  ['start', -0.3, -0.75],
  ['end', 0.3, 1.6],
  ['start', -0.3, 1.6],
  ...[...Array(Math.ceil(height / 1.4)).keys()]
    .map((index) => 2.2 + index * 1.4)
    .flatMap((away): readonly Way[] => [
      ['middle', 0, -away],
      ['middle', 0, away + 0.85],
    ]),
];

/**
 * Puts labels beside what they speak of, so that none is clipped, none covers a point and none touches another. The first
 * come first: what matters most is given first. A label that finds no room keeps the first way that at least stays
 * clear of the other labels, unless it is optional.
 *
 * @example
 * placeCallouts([{ text: '3.6', at: [0.5, 0.5], kind: 'value' }], { width: 20, height: 10, keep: [], lines: [] })
 * // => [{ text: '3.6', at: [0.5, 0.5], kind: 'value', anchor: 'middle', dx: 0, y: 4.25, leader: false }]
 */
export const placeCallouts = (callouts: readonly Callout[], sheet: Sheet): readonly PlacedCallout[] => {
  const { width, height } = sheet;
  const spot = ([x, y]: Place): readonly [number, number] => [x * width, (1 - y) * height];
  const kept = sheet.keep.map(spot).map(([x, y]): Box => [x - 0.4, y - 0.4, x + 0.4, y + 0.4]);
  const lines = sheet.lines.map(({ from, to, weight = 1 }) => ({ from: spot(from), to: spot(to), weight }));
  const taken: Box[] = [];
  return callouts.flatMap((callout) => {
    const size = textWidth(callout.text);
    const [cx, cy] = spot(callout.at);
    const tried = waysIn(height).map(([anchor, wished, dy]) => {
      const from = cx + wished - (anchor === 'middle' ? size / 2 : anchor === 'end' ? size : 0);
      // Above and below, a label may slide along so that it is not clipped.
      const left = anchor === 'middle' ? Math.max(0, Math.min(width - size, from)) : from;
      const y = cy + dy;
      const box: Box = [left - pad, y - lineHeight + 0.25, left + size + pad, y + 0.3];
      const inside = box[0] >= -0.5 && box[2] <= width + 0.5 && box[1] >= -0.2 && box[3] <= height + 0.2;
      const free = inside && taken.every((other) => apart(box, other));
      const clear = free && kept.every((other) => apart(box, other));
      const crossed = clear
        ? lines.reduce((sum, { from, to, weight }) => sum + (crosses(box, from, to) ? weight : 0), 0)
        : Infinity;
      // A label that has slid hangs on the edge, so that letters wider than reckoned run inwards.
      const slid = left - from;
      const hung: PlacedCallout['anchor'] = slid > 0 ? 'start' : slid < 0 ? 'end' : anchor;
      const dx = Number((slid === 0 ? wished : hung === 'start' ? -cx : width - cx).toFixed(2));
      return { anchor: hung, dx, dy, y, box, free, clear, crossed };
    });
    const clear = tried.filter((way) => way.clear);
    const fewest = Math.min(...clear.map(({ crossed }) => crossed));
    const best = clear.find(({ crossed }) => crossed === fewest) ?? tried.find(({ free }) => free);
    if (!best || (callout.optional && (best.crossed > 0 || Math.abs(best.dy) > near))) return [];
    taken.push(best.box);
    const { anchor, dx, y, dy } = best;
    return [{ ...callout, anchor, dx, y: Number(y.toFixed(2)), leader: Math.abs(dy) > near }];
  });
};
