/** For the tests of pages that show widgets: when all is drawn, which figures are shown, what axe finds, and a plan to show. */
export { examplePlan } from './example-plan.ts';
export { figuresShown, type ShownFigure } from './figures-shown.ts';
export type { TestedPage } from './tested-page.ts';
export { untilDrawn } from './until-drawn.ts';
export { violationsShown } from './violations-shown.ts';
