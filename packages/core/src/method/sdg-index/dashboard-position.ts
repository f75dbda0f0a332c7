/** The four marks of an indicator, worst to best; the numbers fall where less is better. */
export interface DashboardMarks {
  readonly lower: number;
  readonly red: number;
  readonly green: number;
  readonly optimum: number;
}

/**
 * Where a value stands on the dashboard's own scale: 0 at the lower bound, 1 at the red threshold, 2 at the green one, 3
 * at the optimum, straight lines between, and never beyond.
 *
 * @see Sustainable Development Report, methods chapter: dashboards
 *
 * @example
 * dashboardPosition(15, { lower: 40, red: 20, green: 10, optimum: 0 }) // => 1.5
 */
export function dashboardPosition(value: number, { lower, red, green, optimum }: DashboardMarks): number {
  const way = optimum > lower ? 1 : -1;
  const between = (from: number, to: number): number => (value - from) / (to - from);
  if (way * value >= way * optimum) return 3;
  if (way * value >= way * green) return 2 + between(green, optimum);
  if (way * value >= way * red) return 1 + between(red, green);
  return way * value > way * lower ? between(lower, red) : 0;
}
