import type { ProjectionSentences } from '../../text/projection-text.ts';

export const projectionSentences: ProjectionSentences = {
  join: (sentences) => sentences.join(' '),
  pace: ({ pace, several }) =>
    several
      ? `The median of all paces between its values is ${pace} a year.`
      : `From the first value to the latest: ${pace} a year.`,
  projected: ({ date, value, target, meets }) =>
    `If it goes on like this it stands at ${value} in ${date}, which ${meets ? 'meets' : 'does not meet'} the target (${target}).`,
  range: ({ low, high, verdict }) =>
    `With the slowest and the fastest of these paces it lies between ${low} and ${high}: ${{ all: 'all of that meets it', none: 'none of that meets it', some: 'whether it will be met is open' }[verdict]}.`,
  arrives: ({ month }) => `At this pace it arrives about ${month}.`,
  reached: () => 'The latest value satisfies the target already.',
  never: () => 'At this pace no date of arrival can be seen.',
  rate: ({ date, achieved, asOf, required }) =>
    `Up to ${date} ${achieved} a year on average; to arrive in time it takes ${required} a year from ${asOf} on.`,
  trend: ({ p, exact }) => `Mann–Kendall test for a trend: p = ${p} (two-sided, ${exact ? 'exact' : 'approximate'}).`,
  interval: ({ level, low, high }) =>
    `The ${level} prediction interval of the least-squares line is ${low} to ${high}.`,
  noChange: () => 'A projection changes no state.',
  none: ({ reason }) => `No projection: ${reason}.`,
  caveats: {
    'two-points': 'Two points only: this is coarse.',
    'running-total': 'Projected at the mean pace of the running total, without a range.',
    'few-points': 'There are too few points to speak of chance.',
    volatile: 'The values swing, so the projection is unsteady.',
    clipped: 'It passed what is possible and was taken back to that limit.',
    'no-baseline': 'There is no usable baseline; only later values are used.',
    'inexact-left-out': 'Values that are only bounds were left out.',
    'definition-left-out': 'Values under another definition were left out.',
    'merged-left-out': 'Values from before areas were merged were left out.',
    provisional: 'Some values used are provisional.',
  },
  refusals: {
    'item-decided': 'a decision stands about this item',
    'inputs-invalid': 'its data are faulty',
    'not-begun': 'it has not begun',
    ended: 'its deadline is here, so the real value counts',
    'no-deadline': 'the text states no deadline',
    'no-start': 'the start is not stated',
    'no-target-value': 'the target has no value to compare with',
    'kept-not-reached': 'it is to be kept, not approached year by year',
    'done-or-not': 'it is either done or not',
    'counts-of-units': 'it counts units that comply, which do not move along a line',
    'direction-only': 'the target names only a direction',
    'yearly-change': 'the target is a yearly change without a final value',
    'comparison-only': 'the target compares with elsewhere or an earlier year, and has no final value of its own',
    'no-path': 'the plan does not say how it is to go, so it does not move along a line',
    'value-too-old': 'its latest value is too old',
    'no-data': 'our sources give no value after the baseline',
    'needs-two-points': 'exact values of at least two periods are needed',
    'missing-periods': 'some periods have no value, so the total is only a lower bound',
    'definition-changed': 'the definition changed, so earlier and later values cannot be compared',
    'area-merged': 'areas were merged, so values from before and after cannot be compared',
    'periods-differ': 'its values cover periods of different lengths',
  },
};
