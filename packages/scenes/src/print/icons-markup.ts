import type { PlacedIcons } from '../geometry/place-icons.ts';
import { element, type Markup } from './markup.ts';

const mark = 22;
const edge = 2;
const px = (value: number): string => String(Math.round(value * 10) / 10);

/** Things that can be counted: full ones are there, framed ones are still wanted. The sentences around say the same. */
export const iconsMarkup = ({ width, height, icons: all }: PlacedIcons): Markup => {
  const [w, h] = [px(width * mark + 2 * edge), px(height * mark + 2 * edge)];
  const half = mark * 0.44;
  return element(
    'svg',
    { class: 'icons', part: 'drawing', viewBox: `0 0 ${w} ${h}`, width: w, 'aria-hidden': 'true', focusable: 'false' },
    ...all.flatMap(({ x, y, kind }) => [
      element('rect', {
        ...{ class: kind, x: px(x * mark + edge), y: px(y * mark + edge) },
        ...{ width: String(mark), height: String(mark), rx: '6' },
      }),
      ...(kind === 'over'
        ? [
            element('path', {
              class: 'cross',
              d: `M${px((x + 0.28) * mark + edge)} ${px((y + 0.28) * mark + edge)}l${half} ${half}m0-${half}l-${half} ${half}`,
            }),
          ]
        : []),
    ]),
  );
};
