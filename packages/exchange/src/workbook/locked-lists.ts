import type { SheetList } from '../data/workbook-plan.ts';

/** What a level above defines for those below: its order, and what is measured and how. Targets and values are their own. */
export const lockedLists: ReadonlySet<SheetList> = new Set<SheetList>(['domains', 'actions', 'indicators']);
