import type { Locale } from '@onemetre/scenes';
import { escapeHtml } from '@onemetre/scenes/views';

/**
 * A whole page; browsers with two engines are asked for the newer one.
 *
 * @param head what stands in its head beside encoding, width and title
 * @param charset as its bytes will be
 */
export function plainPage(locale: Locale, title: string, head: string, body: string, charset = 'utf-8'): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="${charset}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="renderer" content="webkit">
<title>${escapeHtml(title)}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;
}
