import { phraseOf } from '../phrase-of.ts';
import { plain } from '../plain.ts';
import type { Scene } from '../scene.ts';
import type { Cell } from '../view-parts.ts';

const titleOf = (id: string, scene: Scene): string => {
  const { programme, index } = scene;
  const target = programme.targets.find((item) => item.id === id);
  if (target) return plain(phraseOf(index.indicators.get(target.indicator)?.title, scene));
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
  ];
  for (const list of lists) {
    const found = (list ?? []).find((item) => item.id === id);
    if (found) return plain(phraseOf(found.title, scene));
  }
  return '';
};

/** The titles of the items that a note or a cluster is about, each once. */
export const titlesCell = (ids: readonly string[], scene: Scene): Cell => ({
  text: [...new Set(ids.map((id) => titleOf(id, scene)).filter((title) => title !== ''))].join(
    scene.locale === 'en' ? '; ' : '；',
  ),
});
