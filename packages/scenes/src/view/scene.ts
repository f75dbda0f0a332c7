import type { Answer, Evaluation, Programme } from '@onemetre/core';
import { programmeIndex, type ProgrammeIndex } from '@onemetre/core/lookup';
import type { Locale } from '../text/locale.ts';
import { noFilter, withoutFamily, type Filter } from './filter.ts';
import { narrowProgramme } from './narrow-programme.ts';
import type { Density, Profile, Reader, ViewOptions } from './view-options.ts';

/** One programme, judged on one date or not at all, as one reader asked to see it: what every view is made from. */
export interface Scene {
  /** What is shown of the programme: all of it, or the part that the filter asks for. */
  readonly programme: Programme;
  readonly whole: Programme;
  readonly filter: Filter;
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

const scenesOf = (key: object): Map<string, Scene> => {
  const known = scenes.get(key) ?? new Map<string, Scene>();
  scenes.set(key, known);
  return known;
};

/** Lists are those that are shown; what is looked up by id is found also where it is not shown itself. */
const indexOf = (programme: Programme, whole: Programme): ProgrammeIndex => {
  const index = programmeIndex(programme);
  if (programme === whole) return index;
  const { documents, figures, indicators, observations, parties } = programmeIndex(whole);
  return { ...index, documents, figures, indicators, observations, parties };
};

/**
 * Sets the scene for a view. The same programme, evaluation and options are the same scene, so that what one widget has
 * looked up serves the next.
 *
 * @example
 * const scene = makeScene(programme, evaluateProgramme(programme, { asOf: '2025-03-20' }), { locale: 'en', lang: 'en' })
 */
export const makeScene = (whole: Programme, evaluation: Evaluation | null, options: ViewOptions): Scene => {
  const {
    locale,
    lang,
    profile = whole.profile ?? 'judged',
    reader = 'general',
    density = 'comfortable',
    filter = noFilter,
  } = options;
  // A filtered scene lives as long as the filter: readers type many.
  const known = scenesOf(filter === noFilter ? (evaluation ?? whole) : filter);
  const key = [locale, lang, profile, reader, density].join(' ');
  const found = known.get(key);
  if (found?.whole === whole && found.evaluation === evaluation) return found;
  const judged = profile === 'judged' && evaluation !== null;
  const programme =
    filter === noFilter ? whole : narrowProgramme(whole, judged ? filter : withoutFamily(filter), evaluation);
  const made: Scene = {
    programme,
    whole,
    filter,
    evaluation,
    index: indexOf(programme, whole),
    locale,
    // A child's words stand under a tag of their own and fall back to everybody's.
    lang: reader === 'child' && !lang.includes('-x-') ? `${locale}-x-child` : lang,
    profile,
    reader,
    density,
    judged,
    answerOf: (id) => (judged ? evaluation.answers.get(id) : undefined),
  };
  known.set(key, made);
  return made;
};
