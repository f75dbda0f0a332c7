import { planLabels } from '../labels/plan-labels.ts';
import { numberText } from './number-text.ts';
import { commitmentLines, type CommitmentLineView } from './actions-view.ts';
import { footOf } from './foot-of.ts';
import { phraseOf } from './phrase-of.ts';
import { planTree } from './plan-tree.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';
import type { Fact, Phrase } from './view-parts.ts';

export interface CommitmentGroupView {
  readonly id: string;
  readonly number: string;
  readonly title: Phrase;
  readonly count: string;
  readonly commitments: readonly CommitmentLineView[];
}

export interface CommitmentsView {
  readonly foot: readonly string[];
  readonly total: string;
  /** How many of each nature, in the order of the closed list. */
  readonly natures: readonly { readonly word: string; readonly count: number }[];
  readonly groups: readonly CommitmentGroupView[];
  readonly source: readonly Fact[];
}

/**
 * Every promise without a number, under the action or domain that makes it, in plan order.
 *
 * @param item an action or domain to show alone; empty for all
 */
export const commitmentsView = (scene: Scene, item = ''): CommitmentsView => {
  const { programme, locale } = scene;
  const say = planLabels[locale];
  const tree = planTree(programme);
  const owners = tree.domains.flatMap((domain) => [domain, ...(tree.actionsOf.get(domain.id) ?? [])]);
  const groups = owners.flatMap(({ id, number, title }): CommitmentGroupView[] => {
    const commitments = commitmentLines(id, scene);
    const counted = commitments.filter(({ tags }) => tags.length === 0);
    if (commitments.length === 0 || (item !== '' && item !== id)) return [];
    return [
      {
        id,
        number: numberText(number, locale),
        title: phraseOf(title, scene) ?? { text: id },
        count: say.count(counted.length, 'commitment'),
        commitments,
      },
    ];
  });
  const shown = groups.flatMap(({ commitments }) => commitments).filter(({ tags }) => tags.length === 0);
  const natures = Object.values(say.natures)
    .map((word) => ({ word, count: shown.filter(({ nature }) => nature === word).length }))
    .filter(({ count }) => count > 0);
  return {
    foot: footOf(scene),
    total: say.count(shown.length, 'commitment'),
    natures,
    groups,
    source: sourceFacts(scene),
  };
};
