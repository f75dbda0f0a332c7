import {
  layOutChart,
  type ChartContent,
  type MarkKind,
  type Place,
  type PointKind,
  type Stretch,
} from '@onemetre/scenes/geometry';
import { setType, strokeLine, type Brush, type LineStyle } from './brush.ts';

/** Type of labels, in em of the running text. */
const small = 0.8125;

const markStyle = (kind: MarkKind, { colours }: Brush, unit: number): LineStyle => ({
  colour: kind === 'target' || kind === 'interim' ? colours.ink : colours.soft,
  width: (kind === 'target' ? 3 : kind === 'baseline' ? 1.5 : 2) * unit,
  ...(kind === 'original' || kind === 'reference' ? { dash: [3 * unit, 2 * unit] } : {}),
});

/**
 * Paints a chart over time.
 *
 * @returns the height that was used
 */
export const paintChart = (brush: Brush, view: ChartContent, left: number, top: number, width: number): number => {
  const { context, colours } = brush;
  const em = brush.em * small;
  const unit = brush.em / 16;
  const layout = layOutChart(view, width / em);
  const { placed } = view;
  const plot = left + layout.scale * em;
  const wide = width - layout.scale * em;
  const x = (share: number): number => plot + share * wide;
  const y = (share: number): number => top + layout.y(share) * em;
  const spot = ([across, up]: Place): readonly [number, number] => [x(across), y(up)];
  const line = (points: readonly Place[], style: LineStyle): void => strokeLine(brush, points.map(spot), style);
  const stretches = (some: readonly Stretch[], style: LineStyle, gap = style): void =>
    some.forEach((one) => line([one.from, one.to], one.gap ? gap : style));
  const thin: LineStyle = { colour: colours.line, width: unit };
  const accent: LineStyle = { colour: colours.accent, width: 2.25 * unit, cap: 'round' };

  for (const { from, to, at, good } of placed.levels) {
    if (good === null) continue;
    const [start, end] = good === 'above' ? [y(1), y(at)] : [y(at), y(0)];
    context.fillStyle = colours.accentWash;
    context.fillRect(x(from), start, x(to) - x(from), end - start);
  }
  for (const { at } of view.valueLabels)
    line(
      [
        [0, at],
        [1, at],
      ],
      thin,
    );
  line(
    [
      [0, 0],
      [1, 0],
    ],
    { colour: colours.soft, width: unit },
  );
  for (const at of placed.breaks)
    line(
      [
        [at, 0],
        [at, 1],
      ],
      { colour: colours.ink, width: unit, dash: [2 * unit, 3 * unit] },
    );
  if (placed.asOf !== null)
    line(
      [
        [placed.asOf, 0],
        [placed.asOf, 1],
      ],
      { colour: colours.soft, width: unit },
    );
  if (placed.projection) {
    context.globalAlpha = 0.14;
    context.fillStyle = colours.accent;
    context.beginPath();
    placed.projection.outline
      .map(spot)
      .forEach(([a, b], index) => (index === 0 ? context.moveTo(a, b) : context.lineTo(a, b)));
    context.fill();
    context.globalAlpha = 1;
    stretches(placed.projection.lines, { ...accent, width: 1.5 * unit, dash: [2 * unit, 3 * unit] });
  }
  for (const { kind, lines } of placed.paths)
    stretches(
      lines,
      kind === 'current'
        ? { colour: colours.ink, width: 1.5 * unit, dash: [5 * unit, 4 * unit] }
        : { colour: colours.soft, width: unit, dash: [0.1, 4 * unit], cap: 'round' },
    );
  for (const { from, to, at } of placed.levels)
    line(
      [
        [from, at],
        [to, at],
      ],
      { colour: colours.ink, width: 2 * unit },
    );
  for (const { kind, at, other } of placed.marks) {
    if (kind !== 'baseline') line([at, [at[0], 0]], thin);
    const [across, up] = spot(at);
    const half = 0.75 * em;
    const style = markStyle(kind, brush, unit);
    if (other === undefined)
      strokeLine(
        brush,
        [
          [across - half, up],
          [across + half, up],
        ],
        style,
      );
    else line([at, [at[0], other]], style);
  }
  stretches(placed.lines, accent, { ...accent, width: 2 * unit, dash: [0.1, 6 * unit] });

  const ring = (
    at: Place,
    radius: number,
    style: { readonly fill: string; readonly dash?: readonly number[] },
  ): void => {
    context.save();
    context.beginPath();
    context.arc(...spot(at), radius * em, 0, Math.PI * 2);
    context.fillStyle = style.fill;
    context.fill();
    context.lineWidth = 2 * unit;
    context.strokeStyle = style.dash ? colours.soft : colours.accent;
    context.setLineDash([...(style.dash ?? [])]);
    context.stroke();
    context.restore();
  };
  const square = (at: Place, turned: boolean): void => {
    context.save();
    context.translate(...spot(at));
    if (turned) context.rotate(Math.PI / 4);
    context.beginPath();
    context.rect(-0.28 * em, -0.28 * em, 0.56 * em, 0.56 * em);
    context.fillStyle = colours.paper;
    context.fill();
    context.lineWidth = 2 * unit;
    context.strokeStyle = colours.accent;
    context.stroke();
    context.restore();
  };
  const point: Readonly<Record<PointKind, (at: Place) => void>> = {
    settled: (at) => ring(at, 0.34, { fill: colours.accent }),
    provisional: (at) => ring(at, 0.34, { fill: colours.paper }),
    alternative: (at) => square(at, true),
    part: (at) => square(at, false),
  };
  for (const at of placed.gaps) ring([at, 0], 0.38, { fill: colours.paper, dash: [2 * unit, 2 * unit] });
  for (const { kind, at, range, open } of placed.points) {
    if (range) {
      line(
        [
          [at[0], range[0]],
          [at[0], range[1]],
        ],
        { ...accent, width: 6 * unit, cap: 'butt', opacity: 0.35 },
      );
      open?.forEach((isOpen, end) => {
        if (!isOpen) return;
        const [across, up] = spot([at[0], range[end] as number]);
        const way = end === 1 ? 5 * unit : -5 * unit;
        strokeLine(
          brush,
          [
            [across - 4 * unit, up + way],
            [across, up],
            [across + 4 * unit, up + way],
          ],
          { ...accent, width: 2 * unit },
        );
      });
    }
    point[kind](at);
  }
  if (placed.axis.cut) {
    const zigzag = [
      [0, 2],
      [-4, -1],
      [4, -5],
      [-4, -9],
      [0, -12],
    ] as const;
    strokeLine(
      brush,
      zigzag.map(([a, b]) => [plot + a * unit, y(0) + b * unit]),
      { colour: colours.ink, width: 1.5 * unit },
    );
  }

  const write = (
    text: string,
    across: number,
    down: number,
    anchor: 'start' | 'middle' | 'end',
    colour: string,
  ): void => {
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    context.lineJoin = 'round';
    context.lineWidth = 4 * unit;
    context.strokeStyle = colours.paper;
    context.strokeText(text, across, down);
    context.fillStyle = colour;
    context.fillText(text, across, down);
  };
  setType(brush, small);
  for (const { text, at } of view.valueLabels) write(text, plot - 0.6 * em, y(at) + 0.35 * em, 'end', colours.soft);
  for (const { text, at, anchor } of layout.timeLabels) {
    strokeLine(
      brush,
      [
        [x(at), y(0)],
        [x(at), y(0) + 0.35 * em],
      ],
      { colour: colours.soft, width: unit },
    );
    write(text, x(at), y(0) + 1.55 * em, anchor, colours.soft);
  }
  if (layout.asOf) write(layout.asOf.text, x(layout.asOf.at), top + em, layout.asOf.anchor, colours.soft);
  for (const { text, at, anchor, dx, y: down, leader, kind } of layout.callouts) {
    const [across, up] = [x(at[0]), top + down * em];
    const way = up < y(at[1]) ? 1 : -1;
    if (leader)
      strokeLine(
        brush,
        [
          [across, y(at[1]) - 0.5 * way * em],
          [across, way === 1 ? up + 0.25 * em : up - 0.9 * em],
        ],
        thin,
      );
    setType(brush, small, kind === 'latest' ? 600 : 400);
    write(text, across + dx * em, up, anchor, kind === 'latest' || kind === 'target' ? colours.ink : colours.soft);
  }
  context.textAlign = 'start';
  return layout.whole * em;
};
