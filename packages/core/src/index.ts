/**
 * What a programme is, and how it is judged. Pure: no DOM, no I/O, no clock, no locale, no words. Schemas are under
 * `@onemetre/core/schema`; the words for all of it are in `@onemetre/scenes`.
 */
export type * from './generated/types.ts';
export type { Answer, Axis, LeafType } from './answer/answer.ts';
export type {
  Because,
  BecauseOf,
  Cut,
  Dates,
  FromAreas,
  IgnoredInput,
  Input,
  MethodId,
  Numbers,
  RuleId,
} from './answer/because.ts';
export type { Accepted, Course, PathPoint } from './answer/course.ts';
export type { Evaluation } from './answer/evaluation.ts';
export type { Evidence } from './answer/evidence.ts';
export { families, family, type Family } from './answer/family.ts';
export { flags, type Flag } from './answer/flag.ts';
export type { EvidenceTally, Group, GroupType } from './answer/group.ts';
export { methods, type Method } from './answer/methods.ts';
export { reasons, type Reason } from './answer/reason.ts';
export { defaultRules, type Rules } from './answer/rules.ts';
export type { Succession, SuccessionStep } from './answer/succession.ts';
export { states, type State } from './answer/state.ts';
export { variants, type Variant } from './answer/variant.ts';
export type { NoScore, Score, ScorePart } from './answer/score.ts';
export type { MissingLeaf, Tally } from './answer/tally.ts';
export { attention, type Attention, type AttentionEntry, type AttentionUnit } from './attention/attention.ts';
export type { AttentionReason } from './attention/attention-reasons.ts';
export { changes, type Changes, type Moment } from './changes/changes.ts';
export { editionChanges, type EditionChanges } from './changes/edition-changes.ts';
export type { ChangeStep, LeafChange, RuleChange } from './changes/leaf-change.ts';
export type {
  ComparedList,
  PlanChange,
  RenameProposal,
  StandingStatus,
  StatedRevision,
  UnitDuty,
} from './changes/plan-change.ts';
export type { CountedValue, ValueChange } from './changes/value-changes.ts';
export { evaluability, type Evaluability, type GroupGaps, type ItemGaps } from './evaluability/evaluability.ts';
export { gapCodes, judgeables, type GapCode, type Judgeable, type SharedGap } from './answer/gap.ts';
export {
  projectionCaveats,
  projectionRefusals,
  type Arrival,
  type DatedValue,
  type ProjectedValue,
  type Projection,
  type ProjectionCaveat,
  type ProjectionRefusal,
  type TargetProjection,
} from './forecast/projection.ts';
export { historyDates, type HistoryRhythm } from './history/history-dates.ts';
export { history, type History, type HistoryOptions, type HistoryPoint } from './history/history.ts';
export type { Kind } from './kind/kind.ts';
export { kinds } from './kind/kinds.ts';
export { asksEachChange } from './kind/asks-each-change.ts';
export { projectTarget, type ProjectOptions } from './indicator/project-target.ts';
export { needs, type Need, type WouldChange } from './answer/would-change.ts';
export { parseProgramme, type ParseResult } from './parse/parse-programme.ts';
export { evaluateProgramme, type EvaluateOptions } from './programme/evaluate-programme.ts';
export { evaluationToJson, type EvaluatedFile, type EvaluationJson } from './programme/evaluation-to-json.ts';
export { areaValues, type AreaValue, type AreaValues } from './roll-up/area-values.ts';
export { dutiesOf, type LeafDuty } from './duty/duties-of.ts';
export type { Series, SeriesAbsence, SeriesBreak, SeriesPoint, SeriesRole, SeriesSetAside } from './answer/series.ts';
export { undated, type Undated } from './series/undated.ts';
