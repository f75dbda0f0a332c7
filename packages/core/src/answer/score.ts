/** Why a programme's weights give no score. */
export type NoScore =
  | 'weight-not-usable'
  | 'weight-repeated'
  | 'weights-sum-to-zero'
  | 'nothing-due'
  | 'coverage-too-low';

/** One weighted item of a score. Shares are of its due leaves; all three are null where none is due. */
export interface ScorePart {
  readonly item: string;
  readonly weight: number;
  /** Share of its due leaves that are achieved, holding, ahead or on track. */
  readonly good: number | null;
  /** Share of its due leaves whose state is known. */
  readonly known: number | null;
}

/** The weighted share of due leaves that are good, where the programme itself defines weights; per axis, never across. */
export type Score =
  | {
      readonly given: true;
      /** From 0 to 1, among what is known. */
      readonly score: number;
      /** All unknown ones failing, and all passing. */
      readonly low: number;
      readonly high: number;
      /** Weight of what is known ÷ weight of what is due. */
      readonly coverage: number;
      readonly parts: readonly ScorePart[];
    }
  | {
      readonly given: false;
      readonly reason: NoScore;
      readonly coverage: number | null;
      readonly parts: readonly ScorePart[];
    };
