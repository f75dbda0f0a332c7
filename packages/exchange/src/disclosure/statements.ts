import type { Breakdown, Indicator, Observation, Programme, Text } from '@onemetre/core';
import { dayNumber, firstDay, lastDay } from '@onemetre/core/time';

/** People of one kind, of an area and a group, on a day or in a time: what a count counts. */
export interface Box {
  /** Of what: the same name for the same kind of people, however many indicators speak of it. */
  readonly quantity: string;
  /** Absent for the whole. */
  readonly area: string | undefined;
  /** Absent dimensions stand for everybody. */
  readonly groups: Breakdown;
  /** Days by number: from the first one to before the last one. A count on a day has that day alone. */
  readonly from: number;
  readonly to: number;
}

/** What a published number says: a sum of boxes, each with its coefficient, lies between two ends. */
export interface Statement {
  readonly sum: readonly (readonly [coefficient: number, box: Box])[];
  readonly low: number;
  readonly high: number;
  /** The observation that says it; absent where it follows from the meaning of the words, or cannot be taken back. */
  readonly observation?: number;
}

/** Which numbers of people an observation is about: those that it counts, or a part and the whole of a rate. */
export interface Counted {
  readonly boxes: Readonly<Partial<Record<'count' | 'part' | 'whole', Box>>>;
  /** Whether the part lies within the whole, so that the rest is people too. */
  readonly within: boolean;
}

/** Long before any count began: a running total counts from there. */
const ever = -1_000_000;

/** Which numbers of people a value of an indicator is about; null where it is about none, or another place. */
export function countedBy(
  observation: Pick<
    Observation,
    'period' | 'area' | 'place' | 'breakdown' | 'definition' | 'numerator' | 'denominator'
  >,
  indicator: Indicator,
  { indicators }: Programme,
): Counted | null {
  const { unit, id } = indicator;
  if (observation.place !== undefined || unit.kind === 'ordinal') return null;
  const version = observation.definition === undefined ? '' : `@${observation.definition}`;
  const isRate = unit.kind !== 'plain' || unit.per !== undefined || observation.denominator !== undefined;
  if (!isRate && (indicator.denominator !== undefined || indicator.timeBasis === 'average')) return null;
  const box = (quantity: string): Box => ({
    quantity,
    area: observation.area,
    groups: groupsOf(observation.breakdown, indicator),
    ...timeOf(observation.period, indicator),
  });
  if (!isRate) return { boxes: { count: box(`${id}${version}`) }, within: false };
  const named = (words: Text | undefined, role: string): string =>
    indicators.find((other) => other.unit.kind === 'plain' && sameWords(other.title, words))?.id ??
    `${id}${version}/${role}`;
  return {
    boxes: { part: box(named(indicator.numerator, 'part')), whole: box(named(indicator.denominator, 'whole')) },
    within: unit.kind === 'percent' && (indicator.limits?.max === undefined || indicator.limits.max <= 100),
  };
}

/** What an observation tells whoever reads it. Nothing where its value is absent and no counts stand beside. */
export function statementsOf(
  observation: Observation,
  indicator: Indicator,
  counted: Counted,
  at?: number,
): Statement[] {
  const { value, numerator, denominator, qualifier = 'exact' } = observation;
  const { count, part, whole } = counted.boxes;
  const own = at === undefined ? {} : { observation: at };
  const exactly = (box: Box | undefined, number: number | undefined): Statement[] =>
    box === undefined || number === undefined ? [] : [{ sum: [[1, box]], low: number, high: number, ...own }];
  if (count) return value === null ? [] : [{ sum: [[1, count]], ...rangeOf(value, qualifier), ...own }];
  if (!part || !whole) return [];
  return [
    ...exactly(part, numerator),
    ...exactly(whole, denominator),
    ...(value === null ? [] : rateStatements(value, scaleOf(indicator), part, whole, own)),
    // The meaning of the words, which no withholding takes back.
    ...(counted.within
      ? [
          {
            sum: [
              [1, whole],
              [-1, part],
            ] as const,
            low: 0,
            high: Infinity,
          },
        ]
      : []),
  ];
}

/** Out of how many a rate is counted. */
export function scaleOf({ unit }: Pick<Indicator, 'unit'>): number {
  return unit.per ?? { percent: 100, permille: 1000, plain: 1, ordinal: 1 }[unit.kind];
}

/** Words that stand for everybody among the groups of a dimension. */
const everybody = /^(?:all|total|both|合计|总计|总体|全部|全体|小计)$/i;

/** Whether a category stands for all the others together. */
export function isEverybody(id: string, title: Text): boolean {
  return [id, ...Object.values(title)].some((words) => everybody.test(words));
}

/** A rate as printed tells the part to within half of its last digit. */
function rateStatements(value: number, scale: number, part: Box, whole: Box, own: object): Statement[] {
  const half = 0.5 / 10 ** (String(value).split('.')[1]?.length ?? 0);
  return [
    {
      sum: [
        [1, part],
        [-(value - half) / scale, whole],
      ],
      low: 0,
      high: Infinity,
      ...own,
    },
    {
      sum: [
        [1, part],
        [-(value + half) / scale, whole],
      ],
      low: -Infinity,
      high: 0,
      ...own,
    },
  ];
}

function rangeOf(value: number, qualifier: NonNullable<Observation['qualifier']>): { low: number; high: number } {
  if (qualifier === 'at-least' || qualifier === 'over') return { low: value, high: Infinity };
  if (qualifier === 'at-most' || qualifier === 'under') return { low: 0, high: value };
  return { low: value, high: value };
}

/** The groups that a breakdown names; a category that stands for everybody is none. */
function groupsOf(breakdown: Breakdown = {}, { dimensions = [] }: Indicator): Breakdown {
  return Object.fromEntries(
    Object.entries(breakdown).filter(([dimension, category]) => {
      const categories = dimensions.find(({ id }) => id === dimension)?.categories ?? [];
      const title = categories.find(({ id }) => id === category)?.title ?? {};
      return !isEverybody(category, title);
    }),
  );
}

function timeOf(period: string, { timeBasis, yearStart = '01-01' }: Indicator): Pick<Box, 'from' | 'to'> {
  const last = lastDay(period);
  const to = dayNumber(last) + 1;
  switch (timeBasis) {
    case 'flow':
      return { from: dayNumber(firstDay(period)), to };
    case 'year-to-date': {
      const year = Number(last.slice(0, 4)) - (last.slice(5) < yearStart ? 1 : 0);
      return { from: dayNumber(`${year}-${yearStart}`), to };
    }
    case 'running-total':
      return { from: ever, to };
    default:
      return { from: to - 1, to };
  }
}

function sameWords(title: Text, words: Text | undefined): boolean {
  return Object.entries(words ?? {}).some(([language, text]) => text !== '' && title[language] === text);
}
