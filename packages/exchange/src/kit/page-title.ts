import { pickText } from '@onemetre/scenes';
import { safeText } from '@onemetre/scenes/views';
import type { KitContent } from './kit-content.ts';

/** The title of the programme, in its own language where it has none in this. */
export function pageTitle({ programme, locale }: Pick<KitContent, 'programme' | 'locale'>): {
  readonly text: string;
  readonly lang: string;
} {
  const found = pickText(programme.title, locale, programme.languages) ?? { text: programme.id, lang: locale };
  return { text: safeText(found.text), lang: found.lang };
}
