import type { ChartContent, ChartLayout } from '../geometry/lay-out-chart.ts';
import { em, percent } from './lengths.ts';
import { element, type Markup } from './markup.ts';

/** What is written under, over and into the plot. */
export const chartText = (layout: ChartLayout): readonly Markup[] => [
  ...layout.timeLabels.flatMap(({ text, at, anchor }) => [
    element('line', {
      ...{ class: 'floor', x1: percent(at), x2: percent(at), y1: em(layout.y(0)), y2: em(layout.y(0) + 0.35) },
    }),
    element('text', { x: percent(at), y: em(layout.y(0) + 1.55), 'text-anchor': anchor, 'data-figure': 'axis' }, text),
  ]),
  ...(layout.asOf
    ? [
        element(
          'text',
          { x: percent(layout.asOf.at), y: '1em', 'text-anchor': layout.asOf.anchor, 'data-figure': 'date' },
          layout.asOf.text,
        ),
      ]
    : []),
  ...layout.callouts.flatMap((one) => callout(one, layout)),
];

/** The numbers beside the plot; a zigzag at the foot says that the axis does not begin where it should. */
export const scaleMarkup = ({ valueLabels, placed }: ChartContent, layout: ChartLayout): Markup =>
  element(
    'svg',
    { class: 'scale', width: em(layout.scale), height: em(layout.whole), 'aria-hidden': 'true', focusable: 'false' },
    ...valueLabels.map(({ text, at }) =>
      element(
        'text',
        { x: em(layout.scale - 0.6), y: em(layout.y(at) + 0.35), 'text-anchor': 'end', 'data-figure': 'axis' },
        text,
      ),
    ),
    ...(placed.axis.cut
      ? [
          element(
            'svg',
            { x: em(layout.scale), y: em(layout.y(0)), overflow: 'visible' },
            element('path', { class: 'cut', d: 'M0 2L-4 -1L4 -5L-4 -9L0 -12' }),
          ),
        ]
      : []),
  );

const callout = (
  { text, at: [x, y], anchor, dx, y: line, leader, kind, optional }: ChartLayout['callouts'][number],
  layout: ChartLayout,
): readonly Markup[] => {
  const place = layout.y(y);
  const isAbove = line < place;
  return [
    ...(leader
      ? [
          element('line', {
            ...{ class: 'leader', x1: percent(x), x2: percent(x) },
            ...{ y1: em(place + (isAbove ? -0.5 : 0.5)), y2: em(isAbove ? line + 0.25 : line - 0.9) },
          }),
        ]
      : []),
    element(
      'text',
      {
        ...{ class: kind, x: percent(x), dx: em(dx), y: em(line), 'text-anchor': anchor },
        'data-figure': optional === true ? 'axis' : 'value',
      },
      text,
    ),
  ];
};
