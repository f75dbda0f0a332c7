/** What each widget shows of a programme, as plain objects: for elements, for HTML, for pictures, for a page of your own. */
export * from './widget-views.ts';
export { escapeHtml } from '../safe/escape-html.ts';
export { safeText } from '../safe/safe-text.ts';
export { answerOf, type AnswerPart, type KnownAnswer } from './answer-of.ts';
export type { AxisView } from './axis-view.ts';
export type { ChartView, PlacedStop } from './chart/chart-stop.ts';
export { childIndicatorCard, childIndicatorView } from './child-indicator-view.ts';
export { childAnswerView } from './child-answer-view.ts';
export { childActionsView, childDomainsView } from './child-plan-view.ts';
export { childOverviewView, childProgrammeView } from './child-programme-view.ts';
export { childStoriesView } from './child-stories-view.ts';
export type { ChildCard, ChildGroup, ChildPicture, ChildView } from './child-view.ts';
export { noChoices, type Choices } from './choices.ts';
export { downloadRows } from './download-rows.ts';
export type { DrawingView } from './drawing-of.ts';
export { emptyText } from './empty-text.ts';
export { failureView } from './failure-view.ts';
export { fileName, type Named } from './file-name.ts';
export { mistakeTexts } from './mistake-texts.ts';
export { noFilter, readFilter, sameFilter, withoutFamily, type Filter } from './filter.ts';
export { grownUpsScene } from './grown-ups-scene.ts';
export { judgeOnce } from './judge-once.ts';
export { itemAddress, pageAddress } from './item-address.ts';
export { leafTitle } from './leaf-title.ts';
export { numberText } from './number-text.ts';
export { referencesOf } from './references-of.ts';
export { titleOf } from './title-of.ts';
export { isListName, listNames, type ListName } from './list-names.ts';
export type { Failure, FailureCode, LoadState } from './load-state.ts';
export { marksOf } from './marks-of.ts';
export { answerPicture, cardPicture, chartPicture } from './picture-of.ts';
export type { Picture, PictureSize } from './picture.ts';
export { actionRows } from './rows/action-rows.ts';
export { commitmentRows } from './rows/commitment-rows.ts';
export { domainRows } from './rows/domain-rows.ts';
export { matrixRows } from './rows/matrix-rows.ts';
export { makeScene, type Scene } from './scene.ts';
export { readSelection, sameSelection, type Selection, type SelectionKind } from './selection.ts';
export { sortRows } from './sort-rows.ts';
export type { TargetView } from './target-view.ts';
export {
  densities,
  faces,
  profiles,
  readers,
  type Density,
  type Face,
  type Profile,
  type Reader,
} from './view-options.ts';
export type {
  Cell,
  Column,
  Fact,
  FigureKind,
  FigureView,
  Phrase,
  Reference,
  Row,
  SheetView,
  StateView,
  TableView,
} from './view-parts.ts';
