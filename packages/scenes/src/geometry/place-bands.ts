import type { Measures, Placed } from './placed.ts';

/** The stretches between the values at which the state would change; none where a direction does not order them. */
export const placeBands = (
  { cuts, direction }: Pick<Measures, 'cuts' | 'direction'>,
  scale: (value: number) => number,
): Placed['bands'] => {
  if (direction === 'none') return [];
  const inside = (share: number): number => Math.min(1, Math.max(0, share));
  return cuts.flatMap(({ value, family }, index) => {
    const other = cuts[direction === 'up' ? index + 1 : index - 1];
    const end = other ? scale(other.value) : direction === 'up' ? 1 : 0;
    const [from, to] = [inside(scale(value)), inside(end)].sort((a, b) => a - b) as [number, number];
    return to > from ? [{ from, to, family }] : [];
  });
};
