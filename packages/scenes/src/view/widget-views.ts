// Written by tools/generate.ts from the folders of the elements.

export * from './programme-view.ts';
export * from './actions-view.ts';
export * from './answer-view.ts';
export * from './areas-view.ts';
export * from './attention-view.ts';
export * from './changes-view.ts';
export * from './commitments-view.ts';
export * from './domains-view.ts';
export * from './evidence-view.ts';
export * from './filter-view.ts';
export * from './indicator-view.ts';
export * from './indicator-chart-view.ts';
export * from './indicator-table-view.ts';
export * from './item-view.ts';
export * from './list-view.ts';
export * from './meeting-sheet-view.ts';
export * from './method-view.ts';
export * from './overview-view.ts';
export * from './policies-view.ts';
export * from './projects-view.ts';
export * from './responsibility-matrix-view.ts';
export * from './timeline-view.ts';
