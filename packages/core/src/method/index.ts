/**
 * Published methods of judging progress, exact and versioned: pure functions on plain numbers, for comparison and for
 * reporting to others; what they calculate with stands in `/math`. No page needs this.
 */
export { findMethod } from './find-method.ts';
export type { MethodCase, MethodOptions, MethodTarget, SeriesOptions, TimedValue } from './method-case.ts';
export { methodNotes, type MethodNote } from './method-note.ts';
export type { MethodResult } from './method-result.ts';
export { notEvaluables, type NotEvaluable } from './not-evaluable.ts';
export type { PublishedMethod } from './published-method.ts';
export { publishedMethods } from './published-methods.ts';
export { answerCase, type CaseAnswer } from './answer-case.ts';
export { caseProblemCodes, type CaseProblem, type CaseProblemCode } from './case/case-problem.ts';
export { readCase, type ReadCase } from './case/read-case.ts';
export { chinaLadder } from './china-ladder/china-ladder.ts';
export { escap } from './escap/escap.ts';
export { meanChangeEstimate } from './escap/mean-change-estimate.ts';
export { progressIndex } from './escap/progress-index.ts';
export { shareScale, type ShareScale } from './escap/share-scale.ts';
export { weightedProjection } from './escap/weighted-projection.ts';
export { eurostat } from './eurostat/eurostat.ts';
export { eurostatScore } from './eurostat/eurostat-score.ts';
export { hdi } from './hdi/hdi.ts';
export { limitFactor } from './case/limit-factor.ts';
export { openSdg } from './open-sdg/open-sdg.ts';
export { dashboardColour, type DashboardColour } from './sdg-index/dashboard-colour.ts';
export { dashboardPosition, type DashboardMarks } from './sdg-index/dashboard-position.ts';
export { goalTrend } from './sdg-index/goal-trend.ts';
export {
  indicatorTrend,
  type IndicatorTrend,
  type TrendArrow,
  type TrendQuestion,
} from './sdg-index/indicator-trend.ts';
export { sdgIndex } from './sdg-index/sdg-index.ts';
export { unProgressChart } from './un-progress-chart/un-progress-chart.ts';
