import type { ChartContent } from '../geometry/lay-out-chart.ts';
import type { StripPart } from './answer-view.ts';
import type { DrawingView } from './drawing-of.ts';
import type { StateView } from './view-parts.ts';

/** A card as it goes into a picture: all words are there, so that it is still true when it is sent on. */
export interface Picture {
  readonly title: string;
  readonly state: StateView | undefined;
  /** The number set large, and what stands behind it; null where there is none. */
  readonly figure: { readonly large: string; readonly small: string } | null;
  readonly notes: string;
  readonly drawing: DrawingView | null;
  readonly chart: ChartContent | null;
  /** One mark for each of some things; absent where there is none. */
  readonly strip?: readonly StripPart[];
  readonly sentences: readonly string[];
  /** District, marks, source, dates. */
  readonly foot: string;
}

/** shown: as wide as the card; slide: 16 to 9; phone: as wide as a phone. */
export type PictureSize = 'shown' | 'slide' | 'phone';
