import type { Locale } from '@onemetre/scenes';
import { escapeHtml, type Fact } from '@onemetre/scenes/views';
import { elementHtml } from './element-html.ts';
import { phraseHtml } from './phrase-html.ts';

/** Labels and what stands behind them. */
export const factsHtml = (facts: readonly Fact[], locale: Locale): string =>
  facts.length === 0
    ? ''
    : elementHtml(
        'dl',
        facts
          .map(
            ({ label, values, figure }) =>
              elementHtml('dt', escapeHtml(label)) +
              values.map((value) => elementHtml('dd', phraseHtml(value, locale), { 'data-figure': figure })).join(''),
          )
          .join('\n'),
      );
