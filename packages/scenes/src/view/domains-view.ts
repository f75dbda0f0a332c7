import { families, family, type Domain, type Family } from '@onemetre/core';
import { familyLabels } from '../labels/family-labels.ts';
import { planLabels } from '../labels/plan-labels.ts';
import { numberText } from './number-text.ts';
import { countsOnce } from './counts-once.ts';
import { footOf } from './foot-of.ts';
import { phraseOf } from './phrase-of.ts';
import { planTree } from './plan-tree.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';
import type { Fact, Phrase } from './view-parts.ts';

export interface FamilyCountView {
  readonly family: Family;
  readonly word: string;
  readonly count: number;
}

export interface DomainView {
  readonly id: string;
  readonly number: string;
  readonly title: Phrase;
  readonly summary?: Phrase;
  /** Such as 4 项行动 · 7 项量化目标. */
  readonly counts: readonly string[];
  /** Leaves by family of state; empty where no verdicts are shown. */
  readonly families: readonly FamilyCountView[];
}

export interface DomainsView {
  readonly foot: readonly string[];
  readonly domains: readonly DomainView[];
  readonly source: readonly Fact[];
}

/** How many leaves of some ids stand in each family of states; a family without any is left out. */
export const familyCounts = (ids: readonly string[], scene: Scene): FamilyCountView[] => {
  const answers = ids.flatMap((id) => {
    const answer = scene.answerOf(id);
    return answer?.tallied ? [answer] : [];
  });
  return families.flatMap((name) => {
    const count = answers.filter(({ state }) => family(state) === name).length;
    return count === 0 ? [] : [{ family: name, word: familyLabels[scene.locale][name], count }];
  });
};

/**
 * The domains of the plan: what each promises, in counts, and how its leaves stand.
 *
 * @param roles of the parts that are shown; what only enables the others is left out unless it is asked for
 */
export const domainsView = (scene: Scene, roles: readonly Domain['role'][] = ['domain']): DomainsView => {
  const { programme, locale } = scene;
  const say = planLabels[locale];
  const tree = planTree(programme);
  const domains = tree.domains
    .filter(({ role }) => roles.includes(role))
    .map((domain): DomainView => {
      const actions = tree.actionsOf.get(domain.id) ?? [];
      const owners = [domain.id, ...actions.map(({ id }) => id)];
      const targets = owners
        .flatMap((id) => tree.targetsOf.get(id) ?? [])
        .filter((target) => target.origin === 'own' && countsOnce(target));
      // What is only striven for is no part of the tally.
      const firm = targets.filter(({ strength }) => strength !== 'aspired');
      const aspired = targets.length - firm.length;
      const commitments = owners.flatMap((id) => tree.commitmentsOf.get(id) ?? []).filter(countsOnce);
      const milestones = (programme.milestones ?? []).filter(
        (milestone) => milestone.item !== undefined && owners.includes(milestone.item) && countsOnce(milestone),
      );
      const counts = [
        ...(actions.length > 0 ? [say.count(actions.length, 'action')] : []),
        targets.length > 0 ? say.count(targets.length, 'target') : say.noTargets,
        ...(aspired > 0 ? [say.aspired(aspired)] : []),
        ...(commitments.length > 0 ? [say.count(commitments.length, 'commitment')] : []),
        ...(milestones.length > 0 ? [say.count(milestones.length, 'milestone')] : []),
      ];
      const summary = phraseOf(domain.summary, scene);
      return {
        id: domain.id,
        number: numberText(domain.number, locale),
        title: phraseOf(domain.title, scene) ?? { text: domain.id },
        ...(summary ? { summary } : {}),
        counts,
        families: familyCounts(
          [...firm, ...commitments, ...milestones].map(({ id }) => id),
          scene,
        ),
      };
    });
  return { foot: footOf(scene), domains, source: sourceFacts(scene) };
};
