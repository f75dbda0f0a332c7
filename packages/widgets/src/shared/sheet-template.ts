import { html, nothing, type TemplateResult } from 'lit';
import type { SheetView, TableView } from '../view/view-parts.ts';
import { factsTemplate } from './facts-template.ts';
import { footTemplate } from './foot-template.ts';
import { tableTemplate, type TableOptions } from './table-template.ts';

/** Sentences, tables and facts, one under the other. */
export const sheetTemplate = (
  { name, sentences, tables, facts, foot, source }: SheetView,
  options: (table: TableView) => TableOptions,
): TemplateResult => html`<section aria-label=${name}>
  ${sentences.map((sentence) => html`<p class="lead" part="sentence" data-figure="sentence">${sentence}</p>`)}
  ${tables.filter(({ rows }) => rows.length > 0).map((table) => tableTemplate(table, options(table)))}
  ${facts.length === 0 ? nothing : factsTemplate(facts)} ${footTemplate(foot, source)}
</section>`;
