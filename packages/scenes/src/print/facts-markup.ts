import type { Fact } from '../view/view-parts.ts';
import { element, type Markup } from './markup.ts';
import { reference } from './words-markup.ts';

/** Labels and what stands behind them: `facts` in rows, `source` in one running line. */
export const factsMarkup = (list: readonly Fact[], part: 'facts' | 'source'): Markup =>
  element(
    'dl',
    { class: part, part },
    ...list.map(({ label, values, figure }) =>
      element(
        'div',
        {},
        element('dt', {}, label),
        ...values.map((value) => element('dd', { 'data-figure': figure }, ...reference(value))),
      ),
    ),
  );
