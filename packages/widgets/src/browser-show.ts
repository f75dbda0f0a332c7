/**
 * The entry of the script that only shows: it registers the elements whose scenes releases hold, and judges nothing. What a
 * release does not hold is for the engine, a script of its own that gives itself to `takeEngine`.
 */
import { OmActions } from './actions/om-actions.ts';
import { OmAnswer } from './answer/om-answer.ts';
import { OmAreas } from './areas/om-areas.ts';
import { OmAttention } from './attention/om-attention.ts';
import { OmChanges } from './changes/om-changes.ts';
import { OmCommitments } from './commitments/om-commitments.ts';
import { OmDomains } from './domains/om-domains.ts';
import { defineElement } from './element/define-element.ts';
import { loadEngine } from './element/load-engine.ts';
import { OmEvidence } from './evidence/om-evidence.ts';
import { OmIndicatorChart } from './indicator-chart/om-indicator-chart.ts';
import { OmIndicatorTable } from './indicator-table/om-indicator-table.ts';
import { OmIndicator } from './indicator/om-indicator.ts';
import { OmItem } from './item/om-item.ts';
import { OmList } from './list/om-list.ts';
import { OmMeetingSheet } from './meeting-sheet/om-meeting-sheet.ts';
import { OmMethod } from './method/om-method.ts';
import { OmOverview } from './overview/om-overview.ts';
import { OmPolicies } from './policies/om-policies.ts';
import { OmProgramme } from './programme/om-programme.ts';
import { OmProjects } from './projects/om-projects.ts';
import { OmResponsibilityMatrix } from './responsibility-matrix/om-responsibility-matrix.ts';
import { nameEngine } from './store/engine.ts';
import { OmTimeline } from './timeline/om-timeline.ts';

export { takeEngine } from './element/load-engine.ts';
export { version } from './version.ts';

const own = document.currentScript;
const named = own?.getAttribute('data-engine');
if (own && named) nameEngine(() => loadEngine(own as HTMLScriptElement, named));

defineElement('programme', OmProgramme);
defineElement('actions', OmActions);
defineElement('answer', OmAnswer);
defineElement('areas', OmAreas);
defineElement('attention', OmAttention);
defineElement('changes', OmChanges);
defineElement('commitments', OmCommitments);
defineElement('domains', OmDomains);
defineElement('evidence', OmEvidence);
defineElement('indicator', OmIndicator);
defineElement('indicator-chart', OmIndicatorChart);
defineElement('indicator-table', OmIndicatorTable);
defineElement('item', OmItem);
defineElement('list', OmList);
defineElement('meeting-sheet', OmMeetingSheet);
defineElement('method', OmMethod);
defineElement('overview', OmOverview);
defineElement('policies', OmPolicies);
defineElement('projects', OmProjects);
defineElement('responsibility-matrix', OmResponsibilityMatrix);
defineElement('timeline', OmTimeline);
