import { goalposts } from '../../math/goalposts.ts';
import type { Point } from '../../math/theil-sen.ts';
import { orderedPoints } from '../case/ordered-points.ts';
import type { MethodOptions, TimedValue } from '../method-case.ts';
import type { MethodNote } from '../method-note.ts';
import type { NotEvaluable } from '../not-evaluable.ts';
import { dashboardColour, type DashboardColour } from './dashboard-colour.ts';
import { dashboardPosition } from './dashboard-position.ts';
import { indicatorTrend, type IndicatorTrend } from './indicator-trend.ts';

export interface IndexIndicator {
  /** 0 to 100; null without data or bounds. */
  readonly score: number | null;
  /** On the dashboard's scale from 0 to 3; null without data or thresholds. */
  readonly position: number | null;
  readonly colour: DashboardColour;
  readonly trend: IndicatorTrend | null;
  readonly notEvaluable: NotEvaluable | null;
  readonly notes: readonly MethodNote[];
}

/** Score, colour and arrow of one indicator from its series, its bounds and its thresholds. */
export function judgeIndicator(series: readonly TimedValue[] | undefined, options: MethodOptions): IndexIndicator {
  const ordered = orderedPoints(series);
  if ('reason' in ordered) return without(ordered.reason);
  const { lower, red, green, optimum } = options;
  if (lower === undefined || optimum === undefined) return without('no-bounds');
  const { points } = ordered;
  const latest = points[points.length - 1] as Point;
  const share = goalposts(latest.value, { worst: lower, best: optimum });
  if (typeof share !== 'number') return without(share.reason);
  const score = 100 * share;
  const notes = ordered.notes;
  if (red === undefined || green === undefined) return { ...without('no-threshold'), score, notEvaluable: null, notes };
  const way = optimum > lower ? 1 : -1;
  const marks = [lower, red, green, optimum].map((mark) => way * mark);
  if (marks.some((mark, i) => i > 0 && mark < (marks[i - 1] as number))) return without('bounds-out-of-order');
  const position = dashboardPosition(latest.value, { lower, red, green, optimum });
  const { startYear = 2015, targetYear = 2030, recentFrom } = options;
  const trend = indicatorTrend(points, { green, way, startYear, targetYear, recentFrom });
  return {
    score,
    position,
    colour: dashboardColour([position]),
    trend,
    notEvaluable: null,
    notes: [...notes, ...(trend?.notes ?? [])],
  };
}

function without(notEvaluable: NotEvaluable): IndexIndicator {
  return {
    score: null,
    position: null,
    colour: 'grey',
    trend: null,
    notEvaluable,
    notes: [],
  };
}
