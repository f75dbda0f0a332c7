import type { Domain, State, Tally } from '@onemetre/core';
import { childLabels } from '../labels/child-labels.ts';
import { childPicture } from './child-picture.ts';
import { childSays } from './child-says.ts';
import { numberText } from './number-text.ts';
import { childTallies } from './child-tallies.ts';
import type { ChildCard, ChildView } from './child-view.ts';
import { countsOnce } from './counts-once.ts';
import { footOf } from './foot-of.ts';
import { planTree } from './plan-tree.ts';
import type { Scene } from './scene.ts';
import { triedText } from './tried-text.ts';
import { sourceFacts } from './source-facts.ts';

interface Leaves {
  readonly targets: number;
  readonly commitments: number;
  readonly byState: Partial<Record<State, number>>;
  /** What is only striven for, which `byState` does not hold. */
  readonly aspired: Pick<Tally, 'total' | 'byState'>;
}

/** What some items promise, and how that stands. */
const leavesOf = (owners: readonly string[], scene: Scene): Leaves => {
  const tree = planTree(scene.programme);
  const targets = owners
    .flatMap((id) => tree.targetsOf.get(id) ?? [])
    .filter((target) => target.origin === 'own' && countsOnce(target));
  const commitments = owners.flatMap((id) => tree.commitmentsOf.get(id) ?? []).filter(countsOnce);
  const tally = (leaves: readonly { readonly id: string }[]): Leaves['byState'] => {
    const byState: Partial<Record<State, number>> = {};
    for (const { id } of leaves) {
      const answer = scene.answerOf(id);
      if (answer?.tallied) byState[answer.state] = (byState[answer.state] ?? 0) + 1;
    }
    return byState;
  };
  const tried = targets.filter(({ strength }) => strength === 'aspired');
  return {
    targets: targets.length,
    commitments: commitments.length,
    byState: tally([...targets.filter((target) => !tried.includes(target)), ...commitments]),
    aspired: { total: tried.length, byState: tally(tried) },
  };
};

const cardOf = (
  item: Pick<Domain, 'id' | 'title' | 'summary' | 'number'>,
  owners: readonly string[],
  actions: number,
  scene: Scene,
): ChildCard => {
  const say = childLabels[scene.locale];
  const { targets, commitments, byState, aspired } = leavesOf(owners, scene);
  return {
    id: item.id,
    picture: childPicture(item.id, scene),
    number: numberText(item.number, scene.locale),
    ...childSays(item, scene),
    promise: [
      ...(actions > 0 ? [say.actions(actions)] : []),
      ...(targets > 0 ? [say.targets(targets)] : []),
      ...(commitments > 0 ? [targets > 0 ? say.promises(commitments) : say.inAll(commitments)] : []),
    ],
    icons: null,
    goal: null,
    family: null,
    stands: scene.judged ? triedText(aspired, scene) : [],
    tallies: childTallies(byState, scene),
  };
};

/** The domains for a reader of 8 to 12 years. */
export const childDomainsView = (scene: Scene): ChildView | null => {
  const tree = planTree(scene.programme);
  const cards = tree.domains
    .filter(({ role }) => role === 'domain')
    .map((domain) => {
      const actions = tree.actionsOf.get(domain.id) ?? [];
      return cardOf(domain, [domain.id, ...actions.map(({ id }) => id)], actions.length, scene);
    });
  return cards.length === 0
    ? null
    : { groups: [{ id: scene.programme.id, title: null, cards }], foot: footOf(scene), source: sourceFacts(scene) };
};

/**
 * The actions for a reader of 8 to 12 years, under their domains.
 *
 * @param item a domain or an action to show alone; empty for all
 */
export const childActionsView = (scene: Scene, item = ''): ChildView | null => {
  const tree = planTree(scene.programme);
  const groups = tree.domains.flatMap((domain) => {
    const cards = (tree.actionsOf.get(domain.id) ?? [])
      .filter(({ id }) => item === '' || item === domain.id || item === id)
      .map((action) => cardOf(action, [action.id], 0, scene));
    return cards.length === 0 ? [] : [{ id: domain.id, title: childSays(domain, scene).says, cards }];
  });
  return groups.length === 0 ? null : { groups, foot: footOf(scene), source: sourceFacts(scene) };
};
