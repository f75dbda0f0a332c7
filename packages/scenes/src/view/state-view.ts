import { family, type Answer } from '@onemetre/core';
import { flagWord } from '../text/flag-word.ts';
import { stateWord } from '../text/state-word.ts';
import type { Scene } from './scene.ts';
import type { StateView } from './view-parts.ts';

/** A state as its word and the family whose shape marks it; undefined where no verdict is shown. */
export const stateView = (answer: Answer | undefined, { locale }: Scene): StateView | undefined =>
  answer && {
    state: answer.state,
    family: family(answer.state),
    word: stateWord(answer, locale),
    flags: answer.flags.map((flag) => flagWord(flag, locale)),
  };
