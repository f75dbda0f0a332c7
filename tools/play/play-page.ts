import type { Locale } from '@onemetre/scenes';
import { escapeHtml } from '../../packages/scenes/src/safe/escape-html.ts';
import * as portal from '../../packages/portal/src/sections.ts';
import type { JudgedFile } from './judged-file.ts';

const lists = ['outcomes', 'pilots', 'campaigns', 'mechanism', 'honours', 'named', 'context', 'notes'];

/** Every widget over one programme, from the sources and without static forms; where the file cannot be used, why. */
export function playPage({ lines, programme }: JudgedFile, locale: Locale): string {
  const items = (programme?.indicators ?? []).filter(({ purpose }) => purpose === 'progress').map(({ id }) => id);
  const { overview, attention, changes, indicators, actions, commitments, units, areas, timeline } = portal;
  const { trends, projects, policies, list, meeting, evidence, method } = portal;
  const results = [overview, attention, changes, indicators, trends(items)];
  const plan = [actions, commitments, units, areas, timeline, projects, policies, list(lists)];
  const sections = [...results, ...plan, meeting, evidence, method].map((section) =>
    sectionHtml(section, items, locale),
  );
  const body =
    programme === undefined
      ? `<pre lang="${locale}">${escapeHtml(lines.join('\n'))}</pre>`
      : `<om-programme src="/programme.json" lang="${locale}" profile="judged"><om-filter></om-filter>${sections.join('')}</om-programme>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(programme?.id ?? '')} · One Metre</title>
<link rel="stylesheet" href="/packages/portal/public/portal.css">
<script type="module" src="/packages/widgets/src/define.ts"></script>
</head>
<body><main class="wrap">${body}</main></body>
</html>
`;
}

function sectionHtml({ id, title, widgets }: portal.Section, items: readonly string[], locale: Locale): string {
  const elements = widgets.flatMap(({ tag, attributes = {} }) => {
    const all = tag === 'om-indicator' ? items.map((item) => ({ item })) : [attributes];
    return all.map((each) => {
      const written = Object.entries(each).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
      return `<${tag}${written.join('')}></${tag}>`;
    });
  });
  const grid = widgets.some(({ tag }) => tag === 'om-indicator') ? ' class="cards"' : '';
  return `<section id="${id}"><h2>${title[locale]}</h2><div${grid}>${elements.join('')}</div></section>`;
}
