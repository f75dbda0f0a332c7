import type { SheetView } from '../view/view-parts.ts';
import { elementHtml } from './element-html.ts';
import { escapeHtml } from '../safe/escape-html.ts';
import { factsHtml } from './facts-html.ts';
import { footHtml } from './foot-html.ts';
import type { SnapshotOptions } from './snapshot-options.ts';
import { tableHtml } from './table-html.ts';

/** Sentences, tables and facts as HTML; an empty text when there is no view. */
export const sheetHtml = (view: SheetView | null, options: SnapshotOptions): string =>
  view === null
    ? ''
    : [
        ...view.sentences.map((sentence) => elementHtml('p', escapeHtml(sentence), { 'data-figure': 'sentence' })),
        ...view.tables.filter(({ rows }) => rows.length > 0).map((table) => tableHtml(table, options.locale)),
        factsHtml(view.facts, options.locale),
        footHtml(view.foot, view.source, options),
      ]
        .filter((part) => part !== '')
        .join('\n');
