import { commonLabels, type Locale } from '@onemetre/scenes';
import { escapeHtml, type StateView } from '@onemetre/scenes/views';
import { elementHtml } from './element-html.ts';

/** A state as its word, with what is worth knowing beside it; without shapes the word says all. */
export const stateHtml = ({ word, flags }: StateView, locale: Locale): string => {
  const say = commonLabels[locale];
  const beside = flags.length === 0 ? '' : escapeHtml(say.aside(say.list(flags)));
  return `${elementHtml('span', escapeHtml(word), { 'data-figure': 'state' })}${beside}`;
};
