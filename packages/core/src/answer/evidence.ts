/** How good the evidence behind an answer is; a separate axis that never changes a state. */
export interface Evidence {
  /** fresh: within the reporting rhythm; stale: older; none: nothing to judge by. */
  readonly freshness: 'fresh' | 'stale' | 'none';
  /** complete: nothing due is missing; partial: some due periods are missing; none: nothing was found. */
  readonly completeness: 'complete' | 'partial' | 'none';
  /** True when a public document bears the answer out. */
  readonly sourced: boolean;
  /** The weakest grade among the values used; null when there is none. */
  readonly grade: 'original' | 'quoted' | 'derived' | 'declared' | null;
}
