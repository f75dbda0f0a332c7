import type { PageLoad } from '../store/page-load.ts';
import type { Choices, Density, Face, Profile, Reader } from '@onemetre/scenes/views';

/** The key of the context protocol; text, so that it is the same in every copy of the library. */
export const programmeContext = 'onemetre/programme';

/** What an `om-programme` gives to the widgets inside it. What a widget says itself comes first. */
export interface Provided {
  readonly load: PageLoad;
  readonly asOf: string | undefined;
  readonly knownAt: string | undefined;
  readonly lang: string | undefined;
  readonly profile: Profile | undefined;
  readonly reader: Reader | undefined;
  readonly density: Density | undefined;
  readonly face?: Face | undefined;
  /** The folder of the site's pages, to which counts and names lead. */
  readonly pages?: string | undefined;
  /** What the reader has chosen; absent where an older copy of the library provides. */
  readonly choices?: Choices | undefined;
  readonly choose?: ((change: Partial<Choices>, told?: boolean) => void) | undefined;
  readonly selectable?: boolean | undefined;
  /** Looks again for the programme: the page has been given what was lacking. */
  readonly again?: (() => void) | undefined;
}
