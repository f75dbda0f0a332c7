import { printHtml, wholeMarkup, marksMarkup } from '@onemetre/scenes/print';
import { widgetScenes, withPages } from '@onemetre/scenes/scene';
import {
  answerOf,
  answerView,
  domainsView,
  escapeHtml,
  itemAddress,
  leafTitle,
  pageAddress,
  referencesOf,
  titleOf,
  type KnownAnswer,
  type Scene,
} from '@onemetre/scenes/views';
import { deadlinePhrase, type Locale } from '@onemetre/scenes';
import { dataSource, siteScene, textHtml, type Site, type SitePage } from './site-page.ts';
import { siteWords } from './site-words.ts';

/** How many lines a block of the front page has before it leads to the whole list. */
const most = 5;
const mostUnits = 8;

/** The front page: the answer, the fields of the plan, what comes first, who answers for it, and what it rests on. */
export const frontPage = (site: Site, locale: Locale): SitePage => {
  const { programme, profile } = site;
  const scene = siteScene(site, locale);
  const title = textHtml(programme.title, site, locale);
  return {
    name: 'index',
    title: titleOf(programme.id, scene)?.text ?? scene.programme.title[locale] ?? programme.id,
    body: `<h1 class="kicker">${title}</h1>
<om-programme src="${dataSource(site)}" lang="${locale}" profile="${profile}" pages="./"><div class="head" slot="head"></div>
<om-answer>${answerHtml(scene)}</om-answer>
</om-programme>
${fields(scene)}
<div class="three">${[first(scene), who(scene), rests(scene)].join('\n')}</div>`,
  };
};

/** The answer as it is drawn, so that a page without scripts shows the same. */
const answerHtml = (scene: Scene): string => {
  const tree = widgetScenes['om-answer'].scene(scene, {});
  if (!tree) return '';
  const linked = withPages(tree, './');
  return printHtml(wholeMarkup(linked.face, linked, { width: 60, opened: ['table'] }));
};

const fields = (scene: Scene): string => {
  const say = siteWords[scene.locale];
  // What only enables the fields stands here where it has targets, so that the rows add up to the answer.
  const fieldsOnly = new Set(domainsView(scene).domains.map(({ id }) => id));
  const rows = domainsView(scene, ['domain', 'enabling']).domains.flatMap(({ id, number, title, counts }) => {
    const hasTargets = answerOf(scene, id)?.counted === 'targets';
    if (!hasTargets && !fieldsOnly.has(id)) return [];
    // The words say how many tasks there are; marks are for targets alone, so that rows can be compared.
    const parts = hasTargets ? (answerView(scene, id)?.strip ?? []) : [];
    const marks = parts.length === 0 ? '<span></span>' : printHtml(marksMarkup(parts));
    const words = `<a${title.lang ? ` lang="${title.lang}"` : ''} href="${itemAddress(id, scene.locale)}">${escapeHtml(title.text)}</a>`;
    return `<li><span>${number === '' || title.text.startsWith(number) ? '' : `<span class="number">${escapeHtml(number)}</span> `}${words}</span>${marks}<span class="counts">${counts.map(escapeHtml).join(' · ')}</span></li>`;
  });
  return rows.length === 0
    ? ''
    : `<section><h2>${say.fields}</h2><p class="lead">${say.fieldsLead}</p><ul class="rows">${rows.join('')}</ul></section>`;
};

interface Line {
  readonly href: string;
  readonly words: string;
  readonly lang?: string | undefined;
  readonly detail?: string;
}

const block = (
  title: string,
  lead: string,
  lines: readonly Line[],
  all: readonly [href: string, words: string],
): string =>
  lines.length === 0
    ? ''
    : `<section><h2>${title}</h2>${lead === '' ? '' : `<p class="lead">${lead}</p>`}<ul class="lines">${lines
        .map(
          ({ href, words, lang, detail }) =>
            `<li>${href === '' ? `<span>${escapeHtml(words)}</span>` : `<a${lang ? ` lang="${lang}"` : ''} href="${escapeHtml(href)}">${escapeHtml(words)}</a>`}${detail ? ` <span class="detail">${escapeHtml(detail)}</span>` : ''}</li>`,
        )
        .join('')}</ul><p class="all"><a href="${all[0]}">${all[1]}</a></p></section>`;

const leafLine = (id: string, detail: string, scene: Scene): Line => {
  const { text, lang } = leafTitle(id, scene);
  return { href: itemAddress(scene.index.targets.get(id)?.indicator ?? id, scene.locale), words: text, lang, detail };
};

/** What is worst, else what is due next, else what is past its date. */
const first = (scene: Scene): string => {
  const { programme, evaluation, judged, locale, index } = scene;
  const say = siteWords[locale];
  const known = answerOf(scene);
  if (known === null) return '';
  const list = pageAddress(known.counted, locale);
  const worst = judged ? (evaluation?.groups.get(programme.id)?.worst ?? []) : [];
  if (worst.length > 0) {
    const lines = worst.slice(0, most).map((id) => leafLine(id, '', scene));
    return block(say.soon.worst, '', lines, [list, say.pages[known.counted === 'targets' ? 'targets' : 'tasks']]);
  }
  const dueOf = (id: string): string | null => index.targets.get(id)?.deadline ?? null;
  for (const part of ['ahead', 'passed', 'undated'] as const) {
    const ids = idsOf(known, part);
    if (ids.length === 0) continue;
    const lines = ids.slice(0, most).map((id) => leafLine(id, deadlinePhrase(dueOf(id), locale), scene));
    return block(say.soon[part], '', lines, [`${list}#${part}`, say.all(ids.length)]);
  }
  return '';
};

const idsOf = ({ parts }: KnownAnswer, wanted: string): readonly string[] =>
  parts.find(({ part }) => part === wanted)?.ids ?? [];

const who = (scene: Scene): string => {
  const { programme, locale } = scene;
  const say = siteWords[locale];
  const counts = new Map<string, number>();
  for (const { party } of programme.responsibilities) counts.set(party, (counts.get(party) ?? 0) + 1);
  const named = programme.parties.filter(({ id }) => counts.has(id));
  const lines = named.slice(0, mostUnits).map(({ id }): Line => {
    const name = titleOf(id, scene);
    return { href: itemAddress(id, locale), words: name?.text ?? id, lang: name?.lang, detail: String(counts.get(id)) };
  });
  return block(say.who, say.whoLead, lines, [pageAddress('units', locale), say.all(named.length)]);
};

const rests = (scene: Scene): string => {
  const { programme, locale } = scene;
  const say = siteWords[locale];
  const read = programme.documents.filter(({ availability }) => availability === 'read');
  const lines = referencesOf(
    read.slice(0, most).map(({ id }) => ({ document: id })),
    scene,
  ).map(({ text, lang, href = '' }): Line => ({ href, words: text, lang }));
  return block(say.rests, say.restsLead, lines, [pageAddress('method', locale), say.pages.method]);
};
