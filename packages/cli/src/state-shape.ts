import { family, type Family, type State } from '@onemetre/core';

const shapes: Readonly<Record<Family, string>> = {
  met: '●',
  moving: '→',
  behind: '△',
  failed: '✕',
  waiting: '○',
  unknown: '◌',
};

/** The shape of a state in plain text: states differ by word and shape, never by colour alone. */
export const stateShape = (state: State): string => shapes[family(state)];
