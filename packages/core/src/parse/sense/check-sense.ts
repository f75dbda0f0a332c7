import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { checkAreaTotals } from './check-area-totals.ts';
import { checkClaims } from './check-claims.ts';
import { checkCompletionRates } from './check-completion-rates.ts';
import { checkPlan } from './check-plan.ts';
import { checkIndicators } from './check-indicators.ts';
import { checkLaterDates } from './check-later-dates.ts';
import { checkValues } from './check-values.ts';
import { checkPlausibility } from './check-plausibility.ts';
import { checkShares } from './check-shares.ts';
import { checkSuccessions } from './check-successions.ts';
import { checkTargets } from './check-targets.ts';
import { checkTexts } from './check-texts.ts';
import { checkWholes } from './check-wholes.ts';
import { checkWrittenTwice } from './check-written-twice.ts';

const checks: readonly ((programme: Programme) => Issue[])[] = [
  checkValues,
  checkIndicators,
  checkAreaTotals,
  checkTargets,
  checkShares,
  checkPlan,
  checkLaterDates,
  checkWrittenTwice,
  checkPlausibility,
  checkWholes,
  checkSuccessions,
  checkClaims,
  checkCompletionRates,
  checkTexts,
];

/** What a document says that has the right form and cannot be true, contradicts itself, or will not be judged. */
export function checkSense(programme: Programme): Issue[] {
  return checks.flatMap((check) => check(programme));
}
