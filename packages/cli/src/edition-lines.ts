import type { EditionChanges } from '@onemetre/core';
import { planChangeText, renameProposalText, type Locale } from '@onemetre/scenes';
import { part, type Plans } from './change-lines.ts';
import { timeWords } from './time-words.ts';
import { row } from './with-programme.ts';

/** What changed between two editions, for a program: the data, with a sentence beside each. */
export const editionData = ({ plan, proposals, ...rest }: EditionChanges, plans: Plans, locale: Locale) => ({
  kind: 'editions',
  ...rest,
  plan: plan.map((change) => ({ ...change, text: planChangeText(change, plans, locale) })),
  proposals: proposals.map((proposal) => ({ ...proposal, text: renameProposalText(proposal, plans, locale) })),
});

/** What changed between two editions, for a reader. */
export const editionLines = (
  { plan, proposals, carriedOn }: EditionChanges,
  plans: Plans,
  locale: Locale,
): string[] => {
  const words = timeWords(locale);
  const touched = new Set(plan.map(({ id }) => id));
  return [
    ...part(
      words.headings.plan,
      plan.map((change) => row(planChangeText(change, plans, locale), change.id)),
    ),
    ...part(
      words.headings.proposals,
      proposals.map((proposal) => row(renameProposalText(proposal, plans, locale), proposal.earlier, proposal.later)),
    ),
    words.same(carriedOn.filter(({ later }) => !touched.has(later)).length),
  ];
};
