import type { Locale } from '../text/locale.ts';
import type { Filter } from './filter.ts';

/** plan: promises and sources, no verdicts; figures: values without verdicts; judged: everything. */
export type Profile = 'plan' | 'figures' | 'judged';

export type Reader = 'general' | 'child';

export type Density = 'comfortable' | 'compact';

/** plain: what the page itself holds in the element stands, readable for tools that cannot see into a shadow tree. */
export type Face = 'drawn' | 'plain';

export const faces: readonly Face[] = ['drawn', 'plain'];

export const profiles: readonly Profile[] = ['plan', 'figures', 'judged'];

export const readers: readonly Reader[] = ['general', 'child'];

export const densities: readonly Density[] = ['comfortable', 'compact'];

/** What the reader asked for. */
export interface ViewOptions {
  /** The language of the library's own words. */
  readonly locale: Locale;
  /** The language wanted for the programme's texts; may be more precise than `locale`. */
  readonly lang: string;
  /** Absent: what the programme says, else judged. */
  readonly profile?: Profile | undefined;
  readonly reader?: Reader | undefined;
  readonly density?: Density | undefined;
  /** What the reader wants to see of the programme; absent: the whole. */
  readonly filter?: Filter | undefined;
}
