import { escapeHtml } from '@onemetre/scenes/views';
import { fileUrl } from './file-url.ts';
import type { KitContent } from './kit-content.ts';
import { kitPolicy } from './kit-policy.ts';
import { pageHead } from './page-head.ts';
import { wholePage } from './whole-page.ts';

/**
 * A sample page. Each figure also stands in the page itself, for search and where scripts are off.
 *
 * @param from folder: opened by a double click, its data is a script; server: under a strict policy, its data is fetched
 */
export function kitPage(content: KitContent, from: 'folder' | 'server'): string {
  const { programme, fragments, locale, integrity } = content;
  const id = escapeHtml(programme.id);
  const byScript = from === 'folder';
  const scripts = byScript
    ? `<script src="onemetre.js" defer></script>\n<script src="${fileUrl(programme.id)}.js" defer></script>`
    : `<script src="onemetre.js" integrity="${integrity}" defer></script>`;
  const parts = fragments
    .filter(({ part }) => part.onPage)
    .map(
      ({ part, html }) =>
        `<h2>${escapeHtml(part.title[locale])}</h2>\n<div class="wide"><${part.tag}>${html}</${part.tag}></div>`,
    );
  const head = `<link rel="stylesheet" href="page.css">\n${scripts}`;
  return wholePage(
    content,
    byScript ? head : `<meta http-equiv="Content-Security-Policy" content="${kitPolicy}">\n${head}`,
    `<om-programme src="${byScript ? `#${id}` : `${fileUrl(programme.id)}.json`}" lang="${locale}">
<div slot="head">
${pageHead(content)}
</div>
${parts.join('\n')}
</om-programme>`,
  );
}
