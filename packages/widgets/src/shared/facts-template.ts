import { html, nothing, type TemplateResult } from 'lit';
import type { Fact, Reference } from '@onemetre/scenes/views';
import { referenceTemplate } from './reference-template.ts';

const valueTemplate = (value: Reference, figure: Fact['figure']): TemplateResult =>
  html`<dd data-figure=${figure ?? nothing}>${referenceTemplate(value)}</dd>`;

/** Most have one value, which needs no list of its own. */
const factTemplate = ({ label, values, figure }: Fact): TemplateResult => {
  const [first] = values;
  const behind =
    first !== undefined && values.length === 1
      ? valueTemplate(first, figure)
      : values.map((value) => valueTemplate(value, figure));
  return html`<div><dt .textContent=${label}></dt>${behind}</div>`;
};

/** Labels and what stands behind them, as a list of definitions. */
export const factsTemplate = (facts: readonly Fact[], part = 'facts'): TemplateResult =>
  html`<dl class=${part} part=${part}>${facts.map(factTemplate)}</dl>`;
