import { childLabels } from '../labels/child-labels.ts';
import { childIndicatorCard } from './child-indicator-view.ts';
import { childDomainsView } from './child-plan-view.ts';
import type { ChildCard, ChildView } from './child-view.ts';
import { countsOnce } from './counts-once.ts';
import { footOf } from './foot-of.ts';
import { planTree } from './plan-tree.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';

/**
 * A few of the things that were promised, for a reader of 8 to 12 years: what can be counted and drawn, in the order of the
 * plan, from another field each time as long as there is one. How it stands has no say in what is told. Where too little can be
 * counted, fields of the plan are told in its place; nothing at all where there is neither.
 *
 * @param most how many of them
 *
 * @example
 * childStoriesView(scene, 3).groups[0].cards.length // => 3
 */
export const childStoriesView = (scene: Scene, most: number): ChildView => {
  const { programme, locale } = scene;
  const drawn = countable(scene);
  const fields = new Set<string>();
  const firstOfEach = drawn.filter(({ field }) => field !== null && fields.size < fields.add(field).size);
  const others = drawn.filter((one) => !firstOfEach.includes(one));
  const told = [...firstOfEach, ...others].slice(0, most);
  const cards = drawn.filter((one) => told.includes(one)).map(({ card }) => card);
  const flagged = cards.find(({ goal }) => goal !== null);
  const more = childDomainsView(scene)?.groups.flatMap(({ cards: all }) => all) ?? [];
  // What a flag is need be said only beside the first.
  const flagOnce = (card: ChildCard): ChildCard =>
    card === flagged ? card : { ...card, stands: card.stands.filter((line) => line !== childLabels[locale].flag) };
  return {
    groups: [{ id: programme.id, title: null, cards: [...cards.map(flagOnce), ...more].slice(0, most) }],
    foot: footOf(scene),
    source: sourceFacts(scene),
  };
};

interface Drawn {
  readonly card: ChildCard;
  /** null for what belongs to none. */
  readonly field: string | null;
}

/** Every indicator that can be drawn as things, with the field that it lies in. */
const countable = (scene: Scene): readonly Drawn[] => {
  const { programme, index } = scene;
  const fields = new Set(planTree(programme).domains.map(({ id }) => id));
  return programme.indicators.flatMap(({ id, item, purpose }) => {
    const own = (index.targetsOf.get(id) ?? []).some((target) => target.origin === 'own' && countsOnce(target));
    const card = purpose === 'progress' && own ? childIndicatorCard(scene, id) : null;
    if (card === null || (card.icons === null && card.goal === null)) return [];
    const above = item === undefined ? [] : [item, ...index.owners(item)];
    return [{ card, field: above.find((one) => fields.has(one)) ?? null }];
  });
};
