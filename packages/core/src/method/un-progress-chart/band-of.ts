interface Band {
  readonly score: number;
  readonly status: string;
}

const five = ['regression', 'stagnation', 'limited-progress', 'fair-progress', 'met-or-on-track'] as const;

/**
 * The band of a share of the required change, or of growth in the wanted direction where there is no target; each cut
 * belongs to the better side. Three bands score 3, 2, 1; the five-band variant 5 to 1.
 *
 * @example
 * bandOf(0.1, 'share', 3) // => { score: 2, status: 'fair-progress' }
 * @example
 * bandOf(-0.2, 'share', 5) // => { score: 1, status: 'regression' }
 */
export function bandOf(value: number, of: 'share' | 'growth', bands: number): Band {
  if (bands === 5 && of === 'share') {
    const rank = [0, 0.1, 0.5, 0.95].filter((cut) => value >= cut).length;
    return { score: rank + 1, status: five[rank] as string };
  }
  const [good, fair] = of === 'share' ? ([0.95, 0.1] as const) : ([0.02, 0.005] as const);
  if (value >= good) return { score: 3, status: 'met-or-on-track' };
  return value >= fair ? { score: 2, status: 'fair-progress' } : { score: 1, status: 'stagnation-or-regression' };
}
