import { anchorLabel, type AnchoredLabel, type AxisLabel } from './anchor-label.ts';
import { textWidth } from './text-width.ts';

const steps = [1, 2, 3, 5, 10, 20];

/** Left and right end of a label, in em. */
const endsOf = ({ text, at, anchor }: AnchoredLabel, width: number): readonly [number, number] => {
  const size = textWidth(text);
  const left = at * width - (anchor === 'start' ? 0 : anchor === 'end' ? size : size / 2);
  return [left, left + size];
};

/**
 * Every label, or every second, third, fifth …, so that none touches the next; counted from the last, which is the one
 * that matters most.
 *
 * @param width in em of the labels
 *
 * @example
 * everyNth([{ text: '2021', at: 0 }, { text: '2022', at: 0.5 }, { text: '2023', at: 1 }], 8).map(({ text }) => text) // => ['2021', '2023']
 */
export const everyNth = (labels: readonly AxisLabel[], width: number): readonly AnchoredLabel[] => {
  const taken = (step: number): readonly AnchoredLabel[] =>
    labels.filter((_, index) => (labels.length - 1 - index) % step === 0).map((label) => anchorLabel(label, width));
  const fits = (step: number): boolean =>
    taken(step).every((label, index, all) => {
      const before = all[index - 1];
      return !before || endsOf(label, width)[0] - endsOf(before, width)[1] >= 0.8;
    });
  return taken(steps.find(fits) ?? labels.length);
};
