/** Where the marks of a drawing stand: numbers in, numbers out. */
export { layOutChart, type ChartContent, type ChartLayout } from './lay-out-chart.ts';
export type { PlacedGoal } from './place-goal.ts';
export type { PlacedIcons } from './place-icons.ts';
export { placeLabels, type PlacedLabel } from './place-labels.ts';
export type { PlacedSpark } from './place-spark.ts';
export { placeTally } from './place-tally.ts';
export { placeTimeline, type PlacedTimeline } from './place-timeline.ts';
export { placeMarks } from './place-marks.ts';
export { markShapes, type Mark } from './mark-shapes.ts';
export type { MarkKind, Place, PlacedChart, PointKind, Stretch } from './placed-chart.ts';
export type { Placed } from './placed.ts';
export { stateShapes } from './state-shapes.ts';
