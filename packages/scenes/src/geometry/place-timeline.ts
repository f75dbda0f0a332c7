import { linearScale } from './linear-scale.ts';

export interface TimelineInput {
  readonly start: string;
  readonly end: string;
  readonly asOf?: string | undefined;
  readonly items: readonly {
    readonly planned: string;
    readonly revised?: string | undefined;
    readonly done?: string | undefined;
  }[];
}

export interface PlacedTimeline {
  /** Year lines as shares of the width, with the year that begins there. */
  readonly years: readonly { readonly year: string; readonly at: number }[];
  readonly asOf: number | null;
  readonly items: readonly {
    readonly planned: number;
    readonly revised: number | null;
    readonly done: number | null;
  }[];
}

const day = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000;

const rounded = (share: number): number => Number(Math.min(1, Math.max(0, share)).toFixed(4));

/**
 * Places dates on a line from the first to the last day, as shares of its width.
 *
 * @example
 * placeTimeline({ start: '2021-01-01', end: '2022-12-31', items: [{ planned: '2022-01-01' }] }).items[0]?.planned // => 0.5007
 */
export const placeTimeline = ({ start, end, asOf, items }: TimelineInput): PlacedTimeline => {
  const scale = linearScale([day(start), day(end)]);
  const at = (date: string | undefined): number | null => (date === undefined ? null : rounded(scale(day(date))));
  const years: { year: string; at: number }[] = [];
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1)
    years.push({ year: String(year), at: rounded(scale(day(`${year}-01-01`))) });
  return {
    years,
    asOf: asOf !== undefined && asOf >= start && asOf <= end ? at(asOf) : null,
    items: items.map(({ planned, revised, done }) => ({
      planned: rounded(scale(day(planned))),
      revised: at(revised),
      done: at(done),
    })),
  };
};
