import { escapeHtml } from '@onemetre/scenes/views';
import type { KitContent } from './kit-content.ts';
import { metaTags } from './meta-tags.ts';
import { pageTitle } from './page-title.ts';

/** A page with the tags that government websites carry. */
export function wholePage(
  { programme, locale, meta = {} }: Pick<KitContent, 'programme' | 'locale' | 'meta'>,
  head: string,
  body: string,
): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="renderer" content="webkit">
<title>${escapeHtml(pageTitle({ programme, locale }).text)}</title>
${metaTags(programme, meta, locale)}${head}
</head>
<body>
${body}
</body>
</html>
`;
}
