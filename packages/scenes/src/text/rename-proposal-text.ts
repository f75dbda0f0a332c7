import type { Programme, RenameProposal } from '@onemetre/core';
import { changeSentencesFor } from './change-sentences/change-sentences-for.ts';
import { itemTitle } from './item-title.ts';
import type { Locale } from './locale.ts';

/** Two items that may be one, as a question to a reader. */
export function renameProposalText(
  proposal: RenameProposal,
  { earlier, later }: { readonly earlier: Programme; readonly later: Programme },
  locale: Locale,
): string {
  const say = changeSentencesFor(locale);
  return say.proposal({
    from: itemTitle(earlier, proposal.earlier, locale),
    to: itemTitle(later, proposal.later, locale),
    because: say.because[proposal.because],
  });
}
