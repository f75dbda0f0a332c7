import type { Indicator, Programme } from '../generated/types.ts';
import type { ComparedItem, MatchedItems } from './match-items.ts';
import { type ComparedList, comparedLists, type RenameProposal } from './plan-change.ts';
import { titleSimilarity } from './title-similarity.ts';

/** From which likeness on two titles are worth a look: ours. */
const worthALook = 0.6;

/**
 * Dropped and added items that may be one under another name: the same code of another system, the same or a similar
 * title; a target under the same or a proposed indicator. Each item is proposed at most once, the most alike first.
 */
export function proposeRenames(
  { pairs, added, dropped }: MatchedItems,
  earlier: Programme,
  later: Programme,
): RenameProposal[] {
  const proposals: RenameProposal[] = [];
  const indicators = new Map(
    pairs.filter(({ list }) => list === 'indicators').map((pair) => [pair.later.id, pair.earlier.id]),
  );
  const indicatorOf = (programme: Programme, target: string): string | undefined =>
    programme.targets.find(({ id }) => id === target)?.indicator;
  const sameIndicator = (from: string, to: string): boolean =>
    indicators.get(indicatorOf(later, to) ?? '') === indicatorOf(earlier, from);
  const proposal = (list: ComparedList, from: ComparedItem, to: ComparedItem): RenameProposal | null => {
    const base = { list, earlier: from.id, later: to.id };
    if (list === 'targets')
      return sameIndicator(from.id, to.id) ? { ...base, because: 'same-indicator', similarity: null } : null;
    const similarity = titleSimilarity(from.title, to.title);
    if (sharesCode(from, to)) return { ...base, because: 'same-code', similarity };
    if (similarity < worthALook) return null;
    return { ...base, because: similarity === 1 ? 'same-title' : 'similar-title', similarity };
  };
  const rank = ({ because, similarity }: RenameProposal): number =>
    because === 'same-code' || similarity === null ? 2 : similarity;
  for (const list of comparedLists) {
    const candidates = dropped
      .filter((from) => from.list === list)
      .flatMap(({ item: from }) =>
        added.filter((to) => to.list === list).flatMap(({ item: to }) => proposal(list, from, to) ?? []),
      )
      .sort((a, b) => rank(b) - rank(a));
    for (const candidate of candidates) {
      if (
        proposals.some(
          (known) => known.list === list && (known.earlier === candidate.earlier || known.later === candidate.later),
        )
      )
        continue;
      proposals.push(candidate);
      if (list === 'indicators') indicators.set(candidate.later, candidate.earlier);
    }
  }
  return proposals;
}

function sharesCode(a: ComparedItem, b: ComparedItem): boolean {
  return ((a as Partial<Indicator>).codes ?? []).some((code) =>
    ((b as Partial<Indicator>).codes ?? []).some(
      (other) =>
        other.match === 'exact' && code.match === 'exact' && other.scheme === code.scheme && other.code === code.code,
    ),
  );
}
