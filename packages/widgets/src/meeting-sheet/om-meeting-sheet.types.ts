export type { MeetingSheetView, SheetLine, SheetList } from '../view/meeting-sheet-view.ts';
