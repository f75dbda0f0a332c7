// Written by tools/generate.ts from the folders of the elements.

import { programmeSnapshot } from './programme-snapshot.ts';
import { actionsSnapshot } from './actions-snapshot.ts';
import { answerSnapshot } from './answer-snapshot.ts';
import { areasSnapshot } from './areas-snapshot.ts';
import { attentionSnapshot } from './attention-snapshot.ts';
import { changesSnapshot } from './changes-snapshot.ts';
import { commitmentsSnapshot } from './commitments-snapshot.ts';
import { domainsSnapshot } from './domains-snapshot.ts';
import { evidenceSnapshot } from './evidence-snapshot.ts';
import { indicatorSnapshot } from './indicator-snapshot.ts';
import { indicatorChartSnapshot } from './indicator-chart-snapshot.ts';
import { indicatorTableSnapshot } from './indicator-table-snapshot.ts';
import { listSnapshot } from './list-snapshot.ts';
import { meetingSheetSnapshot } from './meeting-sheet-snapshot.ts';
import { methodSnapshot } from './method-snapshot.ts';
import { overviewSnapshot } from './overview-snapshot.ts';
import { policiesSnapshot } from './policies-snapshot.ts';
import { projectsSnapshot } from './projects-snapshot.ts';
import { responsibilityMatrixSnapshot } from './responsibility-matrix-snapshot.ts';
import { timelineSnapshot } from './timeline-snapshot.ts';

/** Every widget that has a static form, by its tag. */
export const snapshots = {
  'om-programme': programmeSnapshot,
  'om-actions': actionsSnapshot,
  'om-answer': answerSnapshot,
  'om-areas': areasSnapshot,
  'om-attention': attentionSnapshot,
  'om-changes': changesSnapshot,
  'om-commitments': commitmentsSnapshot,
  'om-domains': domainsSnapshot,
  'om-evidence': evidenceSnapshot,
  'om-indicator': indicatorSnapshot,
  'om-indicator-chart': indicatorChartSnapshot,
  'om-indicator-table': indicatorTableSnapshot,
  'om-list': listSnapshot,
  'om-meeting-sheet': meetingSheetSnapshot,
  'om-method': methodSnapshot,
  'om-overview': overviewSnapshot,
  'om-policies': policiesSnapshot,
  'om-projects': projectsSnapshot,
  'om-responsibility-matrix': responsibilityMatrixSnapshot,
  'om-timeline': timelineSnapshot,
} as const;
