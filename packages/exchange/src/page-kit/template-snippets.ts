import type { Locale } from '@onemetre/scenes';
import { pageKitWords } from './page-kit-words.ts';

/**
 * Lines for templates and for articles, each piece below what it is for.
 *
 * @param script with its version in the name
 * @param integrity of each script by its name
 */
export function templateSnippets(script: string, integrity: ReadonlyMap<string, string>, locale: Locale): string {
  const { snippets: say, frameTitle } = pageKitWords[locale];
  const widgets = `<om-programme src="plan.json" lang="${locale}">
  <om-overview></om-overview>
  <om-indicator-table></om-indicator-table>
</om-programme>`;
  const pieces: readonly (readonly [title: string, code: string])[] = [
    [
      say.template,
      `<script src="${script}" integrity="${integrity.get(script) ?? ''}" crossorigin="anonymous" defer></script>\n${widgets}`,
    ],
    [say.article, `<script src="onemetre.js"></script>\n${widgets}`],
    [
      say.byScript,
      `<script src="onemetre.js"></script>\n<script src="plan.js"></script>\n${widgets.replace('plan.json', '#ID')}`,
    ],
    [say.card, `<om-indicator src="plan.json" item="ID" lang="${locale}"></om-indicator>`],
    [say.frame, `<iframe src="frame.html" title="${frameTitle}" width="100%" height="800"></iframe>`],
  ];
  return `${pieces.map(([title, code]) => `${title}\n\n${code}\n`).join('\n\n')}`;
}
