/** Files in and files out. Only what works stands here, in its final shape. */
export { bytesHash } from './bytes-hash.ts';
export { canonicalJson } from './canonical-json.ts';
export { checkProgramme, fileCheck, type FileCheck } from './check-programme.ts';
export { contentHash } from './content-hash.ts';
export { locateIssues } from './locate-issues.ts';
export { publishProgramme, type Published, type PublishOptions } from './publish-programme.ts';
export { readProgrammeFile, type ReadOptions } from './read-programme-file.ts';
export { scriptForm } from './script-form.ts';
export { smallestCell } from './small-cells.ts';
export { readTable, type ReadTableOptions, type TableResult } from './tables/read-table.ts';
export type { CellKind, TableCell, TableSheet } from './tables/table.ts';
export type { TableIssue, TableIssueCode } from './tables/table-issue.ts';
export { confirmSheet } from './confirm/confirm-sheet.ts';
export type { UnderstoodCell } from './confirm/understood-cell.ts';
export { confirmedCells } from './confirm/confirmed-cells.ts';
export { addSheet } from './ooxml/add-sheet.ts';
export { markWorkbook, type CellMark, type MarkedWorkbook } from './ooxml/mark-workbook.ts';
export { tableIssueText, tablePlace } from './tables/table-issue-text.ts';
export { tableLimits, type TableLimits } from './tables/table-limits.ts';
export type { CellDoubt, CellQuestion, CellReading, CellResult, Head, TargetReading } from './cells/cell-reading.ts';
export { answerCells, type CellAnswer } from './cells/answer-cells.ts';
export { questionText } from './cells/question-text.ts';
export { readingText } from './cells/reading-text.ts';
export { readCell } from './cells/read-cell.ts';
export { programmeToWorkbook, type WorkbookOptions } from './workbook/programme-to-workbook.ts';
export { workbookToProgramme, type WorkbookDocument } from './workbook/workbook-to-programme.ts';
export { importWorkbook, type ImportedWorkbook } from './workbook/import-workbook.ts';
export { skeletonNames, type SkeletonName } from './data/skeletons.ts';
export { draftPlan, type DraftPlan } from './workbook/draft-plan.ts';
export { nextEdition, type EditionOptions } from './workbook/next-edition.ts';
export { guideText } from './workbook/guide-text.ts';
export { blankProgramme, type BlankOptions } from './workbook/blank-programme.ts';
export { addMonthlyTable, type MonthlyAddition, type MonthlyEntry } from './monthly/add-monthly-table.ts';
export {
  askedSettings,
  monthlySettingsWorkbook,
  readMonthlySettings,
  settingName,
  type MonthlySettings,
} from './monthly/monthly-settings.ts';
export { monthlyPlan } from './monthly/monthly-plan.ts';
export { settingWords, type MonthlyColumn } from './data/monthly-heads.ts';
export { readMonthlyTable } from './monthly/read-monthly-table.ts';
export type { MonthlyCount, MonthlyFile, MonthlyReading, MonthlyRow, MonthlyTable } from './monthly/monthly-table.ts';
export { areaProgrammes } from './collect/area-programmes.ts';
export { returnNames } from './collect/return-names.ts';
export { unitProgrammes } from './collect/unit-programmes.ts';
export { collectReturns, type Collection, type ReturnedChange, type UnitReturn } from './collect/collect-returns.ts';
export { fieldHead } from './collect/field-head.ts';
export { tidyFiles, tidyFormats, type TidyFormat } from './tidy/tidy-files.ts';
export type { JudgedProgramme, TidyColumn, TidyTable, TidyType, TidyValue } from './tidy/tidy-table.ts';
export { tidyTables } from './tidy/tidy-tables.ts';
export { approvalSheet, type ApprovalInput } from './release/approval-sheet.ts';
export {
  correctionKinds,
  nameCorrections,
  type CorrectionKind,
  type NamedCorrection,
} from './release/name-corrections.ts';
export { pageKit } from './page-kit/page-kit.ts';
export type { PageKitInput } from './page-kit/page-kit-input.ts';
export { sceneFiles } from './release/scene-files.ts';
export type { WithheldCount } from './disclosure/withhold-counts.ts';
export {
  differsUnder,
  verifyRelease,
  type ReleaseFinding,
  type RuleDifference,
  type VerifiedRelease,
  type VerifyOptions,
} from './release/verify-release.ts';
export { packFiles } from './zip/pack-files.ts';
export { unpackFiles, type UnpackedFiles } from './zip/unpack-files.ts';
export { metaTags, siteMetaNames } from './kit/meta-tags.ts';
export type { KitFragment, KitInput, StaticForm } from './kit/kit-content.ts';
export { dutyLedger } from './brief/duty-ledger.ts';
export { namesUnits } from './brief/names-units.ts';
export { releaseBrief } from './brief/release-brief.ts';
export { kitFragments } from './kit/kit-fragments.ts';
export { printPage } from './kit/print-page.ts';
export { kitMarks, verifyKit } from './kit/verify-kit.ts';
export { sealedData } from './kit/sealed-data.ts';
export { hasOwnName } from './kit/has-own-name.ts';
export { releaseKit } from './kit/release-kit.ts';
