import type { Sources } from '@onemetre/core';
import { commonLabels } from '../labels/common-labels.ts';
import { referencesOf } from './references-of.ts';
import type { Scene } from './scene.ts';
import type { Cell, Phrase } from './view-parts.ts';

/** The documents that a row rests on, or that none is stated. */
export const sourceCell = (sources: Sources | undefined, notes: readonly Phrase[], scene: Scene): Cell => {
  const documents = referencesOf(sources, scene).map(({ text }) => text);
  return {
    text: documents.length === 0 ? commonLabels[scene.locale].notStated : commonLabels[scene.locale].clauses(documents),
    notes,
  };
};
