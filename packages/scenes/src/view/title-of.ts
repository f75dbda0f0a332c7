import type { Programme, Text } from '@onemetre/core';
import { commonLabels } from '../labels/common-labels.ts';
import { partNames, successorWords } from './part-names.ts';
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

/** The name alone: of who said or did something then, whoever stands in its place now. */
export const nameOf = (id: string, scene: Scene): Phrase | null => phraseOf(titlesOf(scene.whole).get(id), scene);

/**
 * What an item is called, whichever list it stands in; a target is called by its indicator's name, and for whom it is
 * where that is not everybody. Beside a unit or an area stands who carries its duties now, or what it was merged into.
 *
 * @param beside the words that stand beside it: a name that they say already is left out
 */
export const titleOf = (id: string, scene: Scene, beside = ''): Phrase | null => {
  const title = nameOf(id, scene);
  const target = scene.index.targets.get(id);
  const names = target
    ? partNames({ id: target.indicator }, target, scene, `${title?.text ?? ''} ${beside}`)
    : successorWords(id, scene);
  if (!title || names.length === 0) return title;
  const { aside, list } = commonLabels[scene.locale];
  return { ...title, text: `${title.text}${aside(list(names))}` };
};
