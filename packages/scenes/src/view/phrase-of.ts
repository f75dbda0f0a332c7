import type { Text } from '@onemetre/core';
import { sameLanguage } from '../text/locale.ts';
import { pickText } from '../text/pick-text.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { isBlank } from '../safe/is-blank.ts';
import { safeText } from '../safe/safe-text.ts';
import type { Phrase } from './view-parts.ts';
import type { Scene } from './scene.ts';

/**
 * A text of the programme in the wanted language, or in another with its mark; null when there is none.
 *
 * @example
 * phraseOf({ 'zh-Hans': '行动' }, scene) // => { text: '行动', lang: 'zh-Hans', mark: 'Chinese only' }
 */
export const phraseOf = (
  text: Text | undefined,
  { programme, lang, locale }: Pick<Scene, 'programme' | 'lang' | 'locale'>,
): Phrase | null => {
  const picked = pickText(text, lang, programme.languages);
  if (!picked) return null;
  const shown = safeText(picked.text);
  if (isBlank(shown)) return null;
  // zh-CN asks for what zh-Hans gives: a mark is owed only where the language itself is another one.
  if (!picked.fallback || sameLanguage(picked.lang, lang)) return { text: shown };
  return { text: shown, lang: picked.lang, mark: commonLabels[locale].onlyIn(picked.lang) };
};
