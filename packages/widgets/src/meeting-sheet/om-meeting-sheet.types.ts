export type { MeetingSheetView, SheetLine, SheetList } from '@onemetre/scenes/views';
