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

const scenes = new WeakMap<object, Map<string, Scene>>();

/**
 * Sets the scene for a view. The same programme, evaluation and options are the same scene, so that what one widget has
 * looked up serves the next.
 *
 * @example
 * const scene = makeScene(programme, evaluateProgramme(programme, { asOf: '2025-03-20' }), { locale: 'en', lang: 'en' })
 */
export const makeScene = (programme: Programme, evaluation: Evaluation | null, options: ViewOptions): Scene => {
  const {
    locale,
    lang,
    profile = programme.profile ?? 'judged',
    reader = 'general',
    density = 'comfortable',
  } = options;
  const known = scenes.get(evaluation ?? programme) ?? new Map<string, Scene>();
  scenes.set(evaluation ?? programme, known);
  const key = [locale, lang, profile, reader, density].join(' ');
  const found = known.get(key);
  if (found?.programme === programme) return found;
  const judged = profile === 'judged' && evaluation !== null;
  const made: Scene = {
    programme,
    evaluation,
    index: programmeIndex(programme),
    locale,
    // A child's words stand under a tag of their own and fall back to everybody's.
    lang: reader === 'child' && !lang.includes('-x-') ? `${locale}-x-child` : lang,
    profile,
    reader,
    density,
    judged,
    answerOf: (id) => (judged ? evaluation.items.get(id) : undefined),
  };
  known.set(key, made);
  return made;
};
