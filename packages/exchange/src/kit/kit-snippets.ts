import { escapeHtml } from '@onemetre/scenes/views';
import { kitWords } from './kit-words.ts';
import { fileUrl } from './file-url.ts';
import type { KitContent } from './kit-content.ts';
import { pageTitle } from './page-title.ts';

/** Code to copy into a page, each piece below what it is for. */
export function kitSnippets({ programme, locale, integrity }: KitContent): string {
  const { snippets: say, files } = kitWords[locale];
  const file = fileUrl(programme.id).slice('./'.length);
  const [indicator] = programme.indicators;
  const byScript = `<script src="onemetre.js"></script>\n<script src="${file}.js"></script>`;
  const around = (inside: string, more = ''): string =>
    `<om-programme src="#${programme.id}" lang="${locale}"${more}>${inside}</om-programme>`;
  const pieces: readonly (readonly [title: string, code: string])[] = [
    [say.five, `${byScript}\n${around('\n  <om-overview></om-overview>\n')}`],
    [
      say.server,
      `<script src="onemetre.js" integrity="${integrity}" defer></script>\n<om-programme src="${file}.json" lang="${locale}">\n  <om-overview></om-overview>\n  <om-indicator-table></om-indicator-table>\n</om-programme>`,
    ],
    ...(indicator === undefined
      ? []
      : [
          [
            say.card,
            `${byScript}\n<om-indicator src="#${programme.id}" item="${indicator.id}" lang="${locale}"></om-indicator>`,
          ] as const,
        ]),
    [say.child, `${byScript}\n${around('\n  <om-overview></om-overview>\n', ' reader="child"')}`],
    [
      say.frame,
      `<iframe src="${files.server}" title="${escapeHtml(pageTitle({ programme, locale }).text)}" width="100%" height="800"></iframe>`,
    ],
  ];
  return pieces.map(([title, code]) => `== ${title} ==\n\n${code}\n`).join('\n');
}
