import type { Locale } from '@onemetre/scenes';
import { commonLabels } from '../labels/common-labels.ts';
import type { StateView } from '../view/view-parts.ts';
import { elementHtml } from './element-html.ts';
import { escapeHtml } from '../safe/escape-html.ts';

/** A state as its word, with what is worth knowing beside it; without shapes the word says all. */
export const stateHtml = ({ word, flags }: StateView, locale: Locale): string => {
  const say = commonLabels[locale];
  const beside = flags.length === 0 ? '' : escapeHtml(say.aside(say.list(flags)));
  return `${elementHtml('span', escapeHtml(word), { 'data-figure': 'state' })}${beside}`;
};
