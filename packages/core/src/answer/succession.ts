/** One step from a unit or an area to the one that took its place. */
export interface SuccessionStep {
  /** The successor. */
  readonly id: string;
  /** The day since which it stands in the other's place. */
  readonly date: string;
  /** The document that says so. */
  readonly document: string;
}

/** Who carries the duties of a unit, or what an area was merged into, on the date of judgement. */
export interface Succession {
  /** The unit or area that the plan names. */
  readonly id: string;
  readonly list: 'parties' | 'areas';
  /** Who or what stands in its place now, since when, and by which document: the end of the chain. */
  readonly now: SuccessionStep;
  /** The way there, oldest first; the last is the one that stands there now. */
  readonly steps: readonly SuccessionStep[];
}
