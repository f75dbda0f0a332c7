/** The element classes and their types. Importing this registers nothing; `@onemetre/widgets/define` does. */
export { OmElement, type StateDetail } from './element/om-element.ts';
export { defineElement } from './element/define-element.ts';
export { OmProgramme } from './programme/om-programme.ts';
export { OmOverview } from './overview/om-overview.ts';
export { OmIndicator } from './indicator/om-indicator.ts';
export { OmIndicatorTable } from './indicator-table/om-indicator-table.ts';
export { OmDomains } from './domains/om-domains.ts';
export { OmActions } from './actions/om-actions.ts';
export { OmCommitments } from './commitments/om-commitments.ts';
export { OmList } from './list/om-list.ts';
export { OmTimeline } from './timeline/om-timeline.ts';
export { OmResponsibilityMatrix } from './responsibility-matrix/om-responsibility-matrix.ts';
export type { FilterDetail, SelectDetail } from './indicator-table/om-indicator-table.types.ts';
export type { Density, Profile, Reader } from './view/view-options.ts';
export { version } from './version.ts';
