import { html, nothing, type TemplateResult } from 'lit';
import type { Fact } from '../view/view-parts.ts';
import { referenceTemplate } from './reference-template.ts';

/** Labels and what stands behind them, as a list of definitions. */
export const factsTemplate = (
  facts: readonly Fact[],
  part = 'facts',
): TemplateResult => html`<dl class=${part} part=${part}>
  ${facts.map(
    ({ label, values, figure }) =>
      html`<div><dt>${label}</dt>${values.map((value) => html`<dd data-figure=${figure ?? nothing}>${referenceTemplate(value)}</dd>`)}</div>`,
  )}
</dl>`;
