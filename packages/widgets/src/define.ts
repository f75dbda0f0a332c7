// Written by tools/generate.ts from the folders of the elements.

/** Registers every element. */
export { OmProgramme } from './programme/om-programme.define.ts';
export { OmActions } from './actions/om-actions.define.ts';
export { OmAnswer } from './answer/om-answer.define.ts';
export { OmAreas } from './areas/om-areas.define.ts';
export { OmAttention } from './attention/om-attention.define.ts';
export { OmChanges } from './changes/om-changes.define.ts';
export { OmCommitments } from './commitments/om-commitments.define.ts';
export { OmDomains } from './domains/om-domains.define.ts';
export { OmEvidence } from './evidence/om-evidence.define.ts';
export { OmFilter } from './filter/om-filter.define.ts';
export { OmIndicator } from './indicator/om-indicator.define.ts';
export { OmIndicatorChart } from './indicator-chart/om-indicator-chart.define.ts';
export { OmIndicatorTable } from './indicator-table/om-indicator-table.define.ts';
export { OmItem } from './item/om-item.define.ts';
export { OmList } from './list/om-list.define.ts';
export { OmMeetingSheet } from './meeting-sheet/om-meeting-sheet.define.ts';
export { OmMethod } from './method/om-method.define.ts';
export { OmOverview } from './overview/om-overview.define.ts';
export { OmPolicies } from './policies/om-policies.define.ts';
export { OmProjects } from './projects/om-projects.define.ts';
export { OmResponsibilityMatrix } from './responsibility-matrix/om-responsibility-matrix.define.ts';
export { OmTimeline } from './timeline/om-timeline.define.ts';
