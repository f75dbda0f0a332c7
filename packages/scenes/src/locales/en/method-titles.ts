import type { MethodTitles } from '../../labels/method-titles.ts';

/** Published methods by their names in English. */
export const methodTitles: MethodTitles = {
  'china-ladder': 'Mid-term evaluation of a five-year plan, four words',
  'distance-to-target': 'Share of the way to a target',
  escap: 'ESCAP current status and anticipated progress',
  eurostat: 'Eurostat SDG monitoring report',
  'generalised-mean': 'Weighted generalised mean',
  'geometric-mean': 'Weighted geometric mean',
  goalposts: 'Between two goalposts',
  growth: 'Growth projection',
  'harmonic-mean': 'Weighted harmonic mean',
  hdi: 'Human Development Index',
  logit: 'Logit of shares',
  'mann-kendall': 'Mann–Kendall test for a trend',
  'min-max': 'Least to greatest',
  'open-sdg': 'Open SDG progress measure (Statistics Canada)',
  'percentile-rank': 'Percentile ranks',
  'sdg-index': 'SDG Index and dashboards (SDSN)',
  'straight-line': 'Straight-line projection with its interval',
  'theil-sen': 'Theil–Sen slope',
  'un-progress-chart': 'UN Statistics Division progress chart',
  'weighted-mean': 'Weighted arithmetic mean',
  'z-score': 'Standard deviations from the mean',
};
