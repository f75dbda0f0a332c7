import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ChartLayout, Place, PlacedChart, Stretch } from '@onemetre/scenes/geometry';
import type { ChartView, PlacedStop } from '@onemetre/scenes/views';

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
const em = (length: number): string => `${Number(length.toFixed(3))}em`;

/** Something of fixed size at a place that moves with the width. */
const at = ([x, y]: Place, { y: down }: ChartLayout, inner: unknown): TemplateResult =>
  svg`<svg x=${percent(x)} y=${em(down(y))} overflow="visible">${inner}</svg>`;

const stretch = (name: string, { from, to, gap }: Stretch, { y }: ChartLayout): TemplateResult =>
  svg`<line class=${gap ? `${name} gap` : name} x1=${percent(from[0])} y1=${em(y(from[1]))} x2=${percent(to[0])} y2=${em(y(to[1]))}/>`;

const upright = (name: string, x: number, { top, height }: ChartLayout): TemplateResult =>
  svg`<line class=${name} x1=${percent(x)} x2=${percent(x)} y1=${em(top)} y2=${em(top + height)}/>`;

const shapes: Readonly<Record<PlacedChart['points'][number]['kind'], TemplateResult>> = {
  settled: svg`<circle class="dot" r="0.34em"/>`,
  provisional: svg`<circle class="dot hollow" r="0.34em"/>`,
  alternative: svg`<rect class="dot hollow" x="-0.27em" y="-0.27em" width="0.54em" height="0.54em" transform="rotate(45)"/>`,
  part: svg`<rect class="dot hollow" x="-0.28em" y="-0.28em" width="0.56em" height="0.56em"/>`,
};

const pointTemplate = (
  { kind, at: place, range, open }: PlacedChart['points'][number],
  layout: ChartLayout,
): unknown => {
  if (!range) return at(place, layout, shapes[kind]);
  const [low, high] = range.map(layout.y) as [number, number];
  const arrow = (end: number, way: 1 | -1): TemplateResult =>
    svg`<svg x=${percent(place[0])} y=${em(end)} overflow="visible"><path class="open" d=${`M-4 ${5 * way}L0 0L4 ${5 * way}`}/></svg>`;
  return [
    svg`<line class="range" x1=${percent(place[0])} x2=${percent(place[0])} y1=${em(low)} y2=${em(high)}/>`,
    open?.[1] ? arrow(high, 1) : nothing,
    open?.[0] ? arrow(low, -1) : nothing,
    at(place, layout, shapes[kind]),
  ];
};

const markTemplate = ({ kind, at: place, other }: PlacedChart['marks'][number], layout: ChartLayout): unknown => [
  // A stem shows by when.
  kind === 'baseline'
    ? nothing
    : svg`<line class="stem" x1=${percent(place[0])} x2=${percent(place[0])} y1=${em(layout.y(place[1]))} y2=${em(layout.y(0))}/>`,
  other === undefined
    ? at(place, layout, svg`<line class=${`tick ${kind}`} x1="-0.75em" x2="0.75em"/>`)
    : svg`<line class=${`tick ${kind}`} x1=${percent(place[0])} x2=${percent(place[0])} y1=${em(layout.y(place[1]))} y2=${em(layout.y(other))}/>`,
];

const goodTemplate = (
  { from, to, at: height, good }: PlacedChart['levels'][number],
  { y, top, height: full }: ChartLayout,
): TemplateResult | typeof nothing => {
  if (good === null) return nothing;
  const [start, end] = good === 'above' ? [top, y(height)] : [y(height), top + full];
  return svg`<rect class="good" x=${percent(from)} width=${percent(to - from)} y=${em(start)} height=${em(end - start)}/>`;
};

/** The range of a projection: the only shape that has to stretch both ways, so it has a box of its own. */
const projectionTemplate = ({ projection }: PlacedChart, layout: ChartLayout): unknown =>
  projection === undefined
    ? nothing
    : [
        svg`<svg y=${em(layout.top)} width="100%" height=${em(layout.height)} viewBox="0 0 1 1" preserveAspectRatio="none"><polygon class="likely" points=${projection.outline.map(([x, y]) => `${x},${Number((1 - y).toFixed(4))}`).join(' ')}/></svg>`,
        projection.lines.map((line) => stretch('likely-line', line, layout)),
      ];

const calloutTemplate = (
  { text, at: [x, y], anchor, dx, y: line, leader, kind, optional }: ChartLayout['callouts'][number],
  layout: ChartLayout,
): unknown => [
  leader
    ? svg`<line class="leader" x1=${percent(x)} x2=${percent(x)} y1=${em(layout.y(y) + (line < layout.y(y) ? -0.5 : 0.5))} y2=${em(line < layout.y(y) ? line + 0.25 : line - 0.9)}/>`
    : nothing,
  svg`<text class=${kind} x=${percent(x)} dx=${em(dx)} y=${em(line)} text-anchor=${anchor} data-figure=${optional === true ? 'axis' : 'value'}>${text}</text>`,
];

const cursorTemplate = ({ x, y }: PlacedStop, layout: ChartLayout): unknown =>
  x === null
    ? nothing
    : [upright('cursor', x, layout), at([x, y ?? 0], layout, svg`<circle class="cursor" r="0.62em"/>`)];

/** The numbers beside the plot; a zigzag at the foot says that the axis does not begin where it should. */
const scaleTemplate = ({ valueLabels, placed }: ChartView, layout: ChartLayout): TemplateResult =>
  html`<svg class="scale" width=${em(layout.scale)} height=${em(layout.whole)} aria-hidden="true" focusable="false">
    ${valueLabels.map(
      ({ text, at: share }) =>
        svg`<text x=${em(layout.scale - 0.6)} y=${em(layout.y(share) + 0.35)} text-anchor="end" data-figure="axis">${text}</text>`,
    )}
    ${placed.axis.cut ? svg`<svg x=${em(layout.scale)} y=${em(layout.y(0))} overflow="visible"><path class="cut" d="M0 2L-4 -1L4 -5L-4 -9L0 -12"/></svg>` : nothing}
  </svg>`;

/**
 * A placed chart. Places are shares of the width and heights are em, so it needs no measure of its own; only what is
 * written into it needs to know about how wide it is.
 *
 * @param name accessible name: what it shows, in words
 * @param cursor the stop that is looked at
 */
export const chartTemplate = (
  view: ChartView,
  layout: ChartLayout,
  name: string,
  cursor: PlacedStop | null,
  walk: unknown,
): TemplateResult => {
  const { placed, valueLabels } = view;
  return html`<div class="field">
    ${scaleTemplate(view, layout)}
    <div class="area">
      <div part="drawing" role="img" aria-label=${name}>
        <svg class="plot" width="100%" height=${em(layout.whole)} aria-hidden="true" focusable="false">
          ${placed.levels.map((level) => goodTemplate(level, layout))}
          ${valueLabels.map(({ at: share }) => svg`<line class="grid" x1="0%" x2="100%" y1=${em(layout.y(share))} y2=${em(layout.y(share))}/>`)}
          <line class="floor" x1="0%" x2="100%" y1=${em(layout.y(0))} y2=${em(layout.y(0))} />
          ${placed.breaks.map((x) => upright('break', x, layout))}
          ${placed.asOf === null ? nothing : upright('as-of', placed.asOf, layout)}
          ${projectionTemplate(placed, layout)}
          ${placed.paths.map(({ kind, lines }) => lines.map((line) => stretch(`path ${kind}`, line, layout)))}
          ${placed.levels.map(({ from, to, at: y }) => stretch('level', { from: [from, y], to: [to, y], gap: false }, layout))}
          ${placed.marks.map((mark) => markTemplate(mark, layout))}
          ${placed.lines.map((line) => stretch('line', line, layout))}
          ${placed.gaps.map((x) => at([x, 0], layout, svg`<circle class="lack" r="0.38em"/>`))}
          ${placed.points.map((point) => pointTemplate(point, layout))}
          ${cursor ? cursorTemplate(cursor, layout) : nothing}
          ${layout.timeLabels.map(({ text, at: x, anchor }) => [
            svg`<line class="floor" x1=${percent(x)} x2=${percent(x)} y1=${em(layout.y(0))} y2=${em(layout.y(0) + 0.35)}/>`,
            svg`<text x=${percent(x)} y=${em(layout.y(0) + 1.55)} text-anchor=${anchor} data-figure="axis">${text}</text>`,
          ])}
          ${layout.asOf ? svg`<text x=${percent(layout.asOf.at)} y="1em" text-anchor=${layout.asOf.anchor} data-figure="date">${layout.asOf.text}</text>` : nothing}
          ${layout.callouts.map((callout) => calloutTemplate(callout, layout))}
        </svg>
      </div>
      ${walk}
    </div>
  </div>`;
};
