import { escapeHtml } from '@onemetre/scenes/views';

/** Paragraphs, lists and tables of pages that are only text. Everything is escaped. */
export const pageParts = {
  heading: (text: string): string => `<h2>${escapeHtml(text)}</h2>`,
  paragraph: (text: string): string => `<p>${escapeHtml(text)}</p>`,
  list: (lines: readonly string[]): string =>
    `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n')}</ul>`,
  code: (text: string): string => `<pre>${escapeHtml(text)}</pre>`,
  table: (heads: readonly string[], rows: readonly (readonly string[])[], firstIsName = false): string => {
    const cellOf = (cell: string, at: number): string =>
      `<td>${firstIsName && at === 0 ? `<code>${escapeHtml(cell)}</code>` : escapeHtml(cell)}</td>`;
    const head = `<thead><tr>${heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')}</tr></thead>`;
    const body = rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('\n');
    return `<div class="wide"><table>${head}<tbody>${body}</tbody></table></div>`;
  },
} as const;
