import type { Programme, RenameProposal } from '@onemetre/core';
import { changeSentencesFor } from './change-sentences/change-sentences-for.ts';
import { itemTitle } from './item-title.ts';
import type { Locale } from './locale.ts';

/**
 * Two items that may be one, as a question to a reader.
 *
 * @example
 * const [{ id }] = programme.actions
 * const proposal = { list: 'actions', earlier: id, later: id, because: 'same-title', similarity: 1 }
 * renameProposalText(proposal, { earlier: programme, later: programme }, 'en')
 * // => '“Care” and “Care” may be one item (same title): to be decided by a person.'
 */
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
