import type { IndicatorChartLabels } from '../../labels/indicator-chart-labels.ts';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] as string}`;

export const indicatorChartLabels: IndicatorChartLabels = {
  kinds: {
    value: 'value',
    provisional: 'provisional',
    alternative: 'from another source, not used',
    part: 'part of a period, not used',
    missing: 'missing',
    absent: 'no value',
    baseline: 'baseline',
    interim: 'interim target',
    target: 'target',
    original: 'original target',
    reference: 'reference target',
    projection: 'projected',
  },
  missing: (period) => `${period} missing`,
  stop: ({ date, text, notes }) => [`${date}: ${text}`, ...notes].join(', '),
  walk: (title) => `Point by point: ${title}`,
  hint: 'Point at the chart, or go from point to point with the arrow keys.',
  unit: (unit) => `Unit: ${unit}`,
  cut: (value) => `the axis begins at ${value}, not at 0`,
  asOf: (date) => `Data as of ${date}`,
  changed: { definition: 'new definition', area: 'areas merged' },
  revised: (date) => `changed ${date}`,
  apart: 'The target is a total of all periods and is not drawn beside the values of single ones.',
  nature: 'What it is',
  caption: (title) => `${title}: every point of the chart`,
  values: ({ span, count, low, high }) => `${count} values from ${span}, between ${low} and ${high}.`,
  one: ({ date, value }) => `One value only, for ${date}: ${value}.`,
  same: ({ span, count, value }) => `${count} values from ${span}, all ${value}.`,
  lacks: (periods) =>
    `${listed(periods)} ${periods.length === 1 ? 'is' : 'are'} missing; there is no value where the line is dashed.`,
  breaks: {
    definition: (dates) => `The definition changes in ${listed(dates)}; the line stops there.`,
    area: (dates) => `Areas were merged on ${listed(dates)}; the line stops there.`,
  },
  asides: (count) =>
    count === 1
      ? 'One further value was not used and stands apart.'
      : `${count} further values were not used and stand apart.`,
  provisional: (dates) => `Provisional: ${listed(dates)}.`,
  aims: (targets) => `Target: ${targets.join('; ')}.`,
  aim: ({ value, date }) => `${value} (${date})`,
  projected: ({ date, range }) =>
    `If recent years go on: about ${range} by ${date}; a projection changes no judgement.`,
};
