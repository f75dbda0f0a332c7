import type { Programme } from '@onemetre/core';
import { pickText, type Locale } from '@onemetre/scenes';

/** What a site is called where nobody says otherwise: the plan's short title, else its title, else its id. */
export const siteName = (
  { title, shortTitle, languages, id }: Pick<Programme, 'title' | 'shortTitle' | 'languages' | 'id'>,
  locale: Locale,
): string => pickText(shortTitle ?? title, locale, languages)?.text ?? id;
