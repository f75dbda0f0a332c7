import type { Programme } from '../generated/types.ts';
import { matchItems } from './match-items.ts';
import { planAt } from './plan-at.ts';
import type { ComparedList, PlanChange, RenameProposal } from './plan-change.ts';
import { planChanges } from './plan-changes.ts';
import { proposeRenames } from './propose-renames.ts';

/** What changed from one edition of a plan to another. */
export interface EditionChanges {
  readonly earlier: string;
  readonly later: string;
  readonly plan: readonly PlanChange[];
  /** Items carried on, in the order of the later plan: by `continues` or by the same id. */
  readonly carriedOn: readonly { readonly list: ComparedList; readonly earlier: string; readonly later: string }[];
  /** Dropped and added items that may be one: for a person to decide. */
  readonly proposals: readonly RenameProposal[];
}

/** After every date that a file can name: with it, all revisions count. */
const always = '9999-12-31';

/**
 * What changed from one edition of a plan to the next: added, dropped, retitled, raised, lowered, moved. States are not
 * compared, for two editions ask different questions. Items are matched by `continues` or by id; a change of name is
 * proposed and never assumed. See `docs/method.md#changes`.
 *
 * @example
 * editionChanges(programme, programme).plan // => []
 */
export function editionChanges(earlier: Programme, later: Programme): EditionChanges {
  const [from, to] = [planAt(earlier, always), planAt(later, always)];
  const matched = matchItems(from, to);
  return {
    earlier: earlier.id,
    later: later.id,
    plan: planChanges(from, to, matched),
    carriedOn: matched.pairs.map(({ list, earlier: a, later: b }) => ({ list, earlier: a.id, later: b.id })),
    proposals: proposeRenames(matched, earlier, later),
  };
}
