import type { Lookup } from '../lookup/lookup.ts';
import { currentDue } from './current-due.ts';
import { findState } from './find-state.ts';
import { findingAnswer, type Judged } from './finding-answer.ts';
import type { Deliverable } from './finding.ts';
import { knownReports } from './known-reports.ts';
import { weighReports } from './weigh-reports.ts';

/**
 * Judges something that is done or not by its completion, its reports and its dates. Absence of a report is not
 * failure. See `docs/method.md#deliverable`.
 */
export function judgeDeliverable(item: Deliverable, lookup: Lookup): Judged {
  const due = currentDue(item.due, item.revisions, lookup);
  const known = knownReports(item.id, lookup);
  const finding = findState(item, due, weighReports(item.id, known, lookup).counted, lookup);
  return findingAnswer(finding, item, due, known, lookup);
}
