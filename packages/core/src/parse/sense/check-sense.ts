import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { checkAbsences } from './check-absences.ts';
import { checkAdding } from './check-adding.ts';
import { checkAreaTotals } from './check-area-totals.ts';
import { checkBreakdowns } from './check-breakdowns.ts';
import { checkComparators } from './check-comparators.ts';
import { checkClaims } from './check-claims.ts';
import { checkCompletionRates } from './check-completion-rates.ts';
import { checkCompletions } from './check-completions.ts';
import { checkDeadlines } from './check-deadlines.ts';
import { checkDefinitions } from './check-definitions.ts';
import { checkDocuments } from './check-documents.ts';
import { checkDrafts } from './check-drafts.ts';
import { checkInnerIds } from './check-inner-ids.ts';
import { checkLaterDates } from './check-later-dates.ts';
import { checkNaturalLimits } from './check-natural-limits.ts';
import { checkObstacles } from './check-obstacles.ts';
import { checkPeriods } from './check-periods.ts';
import { checkPlausibility } from './check-plausibility.ts';
import { checkPublication } from './check-publication.ts';
import { checkRates } from './check-rates.ts';
import { checkReleases } from './check-releases.ts';
import { checkResponsibilities } from './check-responsibilities.ts';
import { checkRevisions } from './check-revisions.ts';
import { checkShares } from './check-shares.ts';
import { checkSuccessions } from './check-successions.ts';
import { checkTargetDates } from './check-target-dates.ts';
import { checkTargetFields } from './check-target-fields.ts';
import { checkTexts } from './check-texts.ts';
import { checkTies } from './check-ties.ts';
import { checkUnits } from './check-units.ts';
import { checkWholes } from './check-wholes.ts';
import { checkWrittenTwice } from './check-written-twice.ts';

const checks: readonly ((programme: Programme) => Issue[])[] = [
  checkPeriods,
  checkPublication,
  checkAbsences,
  checkDefinitions,
  checkBreakdowns,
  checkNaturalLimits,
  checkRates,
  checkTies,
  checkAreaTotals,
  checkTargetFields,
  checkAdding,
  checkObstacles,
  checkShares,
  checkTargetDates,
  checkDeadlines,
  checkLaterDates,
  checkWrittenTwice,
  checkPlausibility,
  checkRevisions,
  checkComparators,
  checkUnits,
  checkWholes,
  checkDocuments,
  checkDrafts,
  checkReleases,
  checkResponsibilities,
  checkSuccessions,
  checkClaims,
  checkCompletionRates,
  checkCompletions,
  checkInnerIds,
  checkTexts,
];

/** What a document says that has the right form and cannot be true, contradicts itself, or will not be judged. */
export const checkSense = (programme: Programme): Issue[] => checks.flatMap((check) => check(programme));
