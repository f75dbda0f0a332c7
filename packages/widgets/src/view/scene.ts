import type { Answer, Evaluation, Programme } from '@onemetre/core';
import type { Locale } from '@onemetre/core/text';
import { programmeIndex, type ProgrammeIndex } from './programme-index.ts';
import type { Density, Profile, Reader, ViewOptions } from './view-options.ts';

/** One programme, judged on one date or not at all, as one reader asked to see it: what every view is made from. */
export interface Scene {
  readonly programme: Programme;
  /** null when no date has been chosen: then nothing is judged. */
  readonly evaluation: Evaluation | null;
  readonly index: ProgrammeIndex;
  readonly locale: Locale;
  readonly lang: string;
  readonly profile: Profile;
  readonly reader: Reader;
  readonly density: Density;
  /** True when verdicts are shown: the profile allows them and there is a date. */
  readonly judged: boolean;
  /** The answer about a leaf, where verdicts are shown. */
  readonly answerOf: (id: string) => Answer | undefined;
}

/**
 * Sets the scene for a view.
 *
 * @example
 * const scene = makeScene(programme, evaluateProgramme(programme, { asOf: '2025-03-20' }), { locale: 'en', lang: 'en' })
 */
export const makeScene = (programme: Programme, evaluation: Evaluation | null, options: ViewOptions): Scene => {
  const profile = options.profile ?? programme.profile ?? 'judged';
  const judged = profile === 'judged' && evaluation !== null;
  return {
    programme,
    evaluation,
    index: programmeIndex(programme),
    locale: options.locale,
    // A child's words stand under a tag of their own and fall back to everybody's.
    lang: options.reader === 'child' && !options.lang.includes('-x-') ? `${options.locale}-x-child` : options.lang,
    profile,
    reader: options.reader ?? 'general',
    density: options.density ?? 'comfortable',
    judged,
    answerOf: (id) => (judged ? evaluation.items.get(id) : undefined),
  };
};
