import { pickText } from '@onemetre/scenes';
import type { KitContent } from './kit-content.ts';

/** The title of the programme, in its own language where it has none in this. */
export function pageTitle({ programme, locale }: Pick<KitContent, 'programme' | 'locale'>): {
  readonly text: string;
  readonly lang: string;
} {
  return pickText(programme.title, locale, programme.languages) ?? { text: programme.id, lang: locale };
}
