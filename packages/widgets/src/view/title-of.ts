import type { Programme, Text } from '@onemetre/core';
import { commonLabels } from '../labels/common-labels.ts';
import { partNames } from './part-names.ts';
import { phraseOf } from './phrase-of.ts';
import type { Scene } from './scene.ts';
import type { Phrase } from './view-parts.ts';

const known = new WeakMap<Programme, ReadonlyMap<string, Text>>();

const titlesOf = (programme: Programme): ReadonlyMap<string, Text> => {
  const found = known.get(programme);
  if (found) return found;
  const lists = [
    programme.actions,
    programme.domains,
    programme.indicators,
    programme.parties,
    programme.commitments,
    programme.figures,
    programme.policies,
    programme.projects,
    programme.documents,
    programme.entries,
    programme.milestones,
    programme.areas,
  ];
  const made = new Map(lists.flatMap((list) => (list ?? []).map(({ id, title }): [string, Text] => [id, title])));
  for (const { id, indicator } of programme.targets) {
    const title = made.get(indicator);
    if (title) made.set(id, title);
  }
  known.set(programme, made);
  return made;
};

/**
 * What an item is called, whichever list it stands in; a target is called by its indicator's name, and for whom it is
 * where that is not everybody.
 */
export const titleOf = (id: string, scene: Scene): Phrase | null => {
  const title = phraseOf(titlesOf(scene.whole).get(id), scene);
  const target = scene.index.targets.get(id);
  const names = target ? partNames({ id: target.indicator }, target, scene) : [];
  if (!title || names.length === 0) return title;
  const { aside, list } = commonLabels[scene.locale];
  return { ...title, text: `${title.text}${aside(list(names))}` };
};
