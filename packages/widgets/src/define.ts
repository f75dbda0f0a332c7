/** Registers every element. `om-programme` comes first, so that it is there when the others ask for it. */
export { OmProgramme } from './programme/om-programme.define.ts';
export { OmOverview } from './overview/om-overview.define.ts';
export { OmIndicator } from './indicator/om-indicator.define.ts';
export { OmIndicatorTable } from './indicator-table/om-indicator-table.define.ts';
