import { commonLabels, type Locale } from '@onemetre/scenes';
import { toldFailure } from './told-failure.ts';
import { warn } from './warn.ts';
import type { WidgetState } from './widget-state.ts';

const tell = (code: string, text: string): void => warn(code, text, code + text);

/**
 * What those who build the page have to know is also said in the console, where they look.
 *
 * @param wrong about attributes that are not followed
 * @param empty why there is nothing to show, where that is a mistake of the page
 */
export const tellOwner = (state: WidgetState, wrong: readonly string[], empty: string, locale: Locale): void => {
  for (const text of wrong) tell('wrong-value', text);
  if (state.type === 'empty' && !state.filtered && empty !== '') tell('no-item', empty);
  if (state.type !== 'failed') return;
  const { title, remedy } = toldFailure(state.failure, locale);
  tell(state.failure.code, title + commonLabels[locale].colon + remedy);
};
