/**
 * The cut-offs of the default rules. 0.95 and 0.60 are the cut-offs that Eurostat and Open SDG use for growth ratios;
 * on a straight line they are our choice, like every other number here.
 */
export interface Rules {
  readonly aheadRatio: number;
  readonly aheadMargin: number;
  readonly onTrackRatio: number;
  readonly onTrackTolerance: number;
  readonly atRiskRatio: number;
  readonly slightRatio: number;
  readonly dueSoonDays: number;
  readonly awaitingMonths: number;
  readonly staleFactor: number;
  readonly coverageFloor: number;
  readonly publicationLag: number;
}

export const defaultRules: Rules = {
  aheadRatio: 1.05,
  aheadMargin: 0.05,
  onTrackRatio: 0.95,
  onTrackTolerance: 0.05,
  atRiskRatio: 0.6,
  slightRatio: 0.85,
  dueSoonDays: 90,
  awaitingMonths: 12,
  staleFactor: 1.5,
  coverageFloor: 0.5,
  publicationLag: 0,
};
