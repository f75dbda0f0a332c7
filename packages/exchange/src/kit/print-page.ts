import { escapeHtml } from '@onemetre/scenes/views';
import type { KitContent } from './kit-content.ts';
import { kitStyle } from './kit-style.ts';
import { kitWords } from './kit-words.ts';
import { pageHead } from './page-head.ts';
import { wholePage } from './whole-page.ts';

/** The whole plan on paper: one file with its style, without a script. */
export function printPage(content: Pick<KitContent, 'programme' | 'locale' | 'fragments' | 'meta'>): string {
  const { fragments, locale } = content;
  const parts = fragments.map(
    ({ part, html }) => `<section>\n<h2>${escapeHtml(part.title[locale])}</h2>\n${html}\n</section>`,
  );
  const style = `${kitStyle}@page {\n  size: A4;\n  margin: 20mm 16mm;\n}\n@media print {\n  .screen {\n    display: none;\n  }\n  table {\n    font-size: 9pt;\n  }\n  tr,\n  li {\n    break-inside: avoid;\n  }\n  h2,\n  h3 {\n    break-after: avoid;\n  }\n}\n`;
  return wholePage(
    content,
    `<style>\n${style}</style>`,
    `${pageHead(content)}\n<p class="screen">${escapeHtml(kitWords[locale].printed)}</p>\n${parts.join('\n')}`,
  );
}
