import type { Locale } from '@onemetre/scenes';
import {
  answerOf,
  answerView,
  escapeHtml,
  itemAddress,
  leafTitle,
  numberText,
  titleOf,
  type Scene,
} from '@onemetre/scenes/views';
import { renderSnapshot, type SnapshotTag } from '@onemetre/widgets/snapshot';
import { childPage } from './child-page.ts';
import { dataSource, siteScene, type Site, type SitePage } from './site-page.ts';
import { siteWords, type ListName } from './site-words.ts';

/** Which widgets a page of the site holds, where it is made of widgets. */
const widgetsOf: Readonly<Partial<Record<ListName, readonly SnapshotTag[]>>> = {
  tasks: ['om-commitments'],
  projects: ['om-projects'],
  policies: ['om-policies'],
  timeline: ['om-timeline'],
  meeting: ['om-meeting-sheet'],
  method: ['om-method', 'om-evidence'],
};

/**
 * A page of the site that lists things.
 *
 * @see listsOf for those that have something to list
 */
export const listPage = (site: Site, name: ListName, locale: Locale): SitePage => {
  if (name === 'child') return childPage(site, locale);
  const title = siteWords[locale].pages[name];
  return { name, title, body: `<h1>${title}</h1>\n${bodyOf(site, name, locale)}` };
};

const bodyOf = (site: Site, name: ListName, locale: Locale): string => {
  const scene = siteScene(site, locale);
  if (name === 'targets') return targets(scene);
  if (name === 'actions') return actions(scene);
  if (name === 'units') return units(scene) + widgets(site, ['om-responsibility-matrix'], locale);
  if (name === 'data') return data(site, locale);
  return widgets(site, widgetsOf[name] ?? [], locale);
};

const widgets = (site: Site, tags: readonly SnapshotTag[], locale: Locale): string => {
  const { programme, evaluation, profile } = site;
  const asked = `src="${dataSource(site)}" lang="${locale}" profile="${profile}" pages="./"`;
  return tags
    .map((tag) => {
      const text = renderSnapshot(tag, { programme, evaluation, locale, profile, pages: './' });
      return `<${tag} ${asked}>${text}</${tag}>`;
    })
    .join('\n');
};

const item = (id: string, words: { readonly text: string; readonly lang?: string }, locale: Locale): string =>
  `<a${words.lang ? ` lang="${words.lang}"` : ''} href="${itemAddress(id, locale)}">${escapeHtml(words.text)}</a>`;

/**
 * The targets as the answer on the front page counts them: each of its numbers leads to its own list. What is measured
 * without being counted there stands after them.
 */
const targets = (scene: Scene): string => {
  const { programme, locale, index } = scene;
  const known = answerOf(scene);
  const parts = known?.counted === 'targets' ? known.parts : [];
  const strip = answerView(scene)?.strip ?? [];
  const indicatorOf = (id: string): string => index.targets.get(id)?.indicator ?? id;
  const counted = new Set(parts.flatMap(({ ids }) => ids.map(indicatorOf)));
  const others = programme.indicators.filter(({ id }) => !counted.has(id));
  return [
    ...parts.map(({ part, ids }, i) => {
      const lines = ids.map((id) => item(indicatorOf(id), leafTitle(id, scene), locale));
      return linesSection(part, escapeHtml(strip[i]?.word ?? ''), lines);
    }),
    ...(others.length === 0
      ? []
      : [
          linesSection(
            'others',
            siteWords[locale].others,
            others.map(({ id }) => item(id, titleOf(id, scene) ?? { text: id }, locale)),
          ),
        ]),
  ].join('\n');
};

const linesSection = (id: string, title: string, lines: readonly string[]): string =>
  `<section id="${id}"><h2>${title} <span class="count">${lines.length}</span></h2><ul class="lines">${lines.map((line) => `<li>${line}</li>`).join('')}</ul></section>`;

const actions = (scene: Scene): string => {
  const { programme, locale } = scene;
  return programme.domains
    .map((domain) => {
      const own = programme.actions.filter((action) => action.domain === domain.id);
      const lines = own.map(({ id, number }) => {
        const title = titleOf(id, scene) ?? { text: id };
        return `<li><span class="number">${escapeHtml(numberText(number, locale))}</span> ${item(id, title, locale)}</li>`;
      });
      const title = titleOf(domain.id, scene) ?? { text: domain.id };
      return own.length === 0
        ? ''
        : `<section><h2>${item(domain.id, title, locale)} <span class="count">${own.length}</span></h2><ul class="lines">${lines.join('')}</ul></section>`;
    })
    .join('\n');
};

/** Units in the order of the plan, each with its sentence: never ranked. */
const units = (scene: Scene): string => {
  const { programme, locale } = scene;
  const lines = programme.parties.flatMap(({ id }) => {
    const view = answerView(scene, id);
    return view === null
      ? []
      : [`<li>${item(id, view.title, locale)} <span class="detail">${escapeHtml(countsOf(view.strip))}</span></li>`];
  });
  return `<ul class="lines columns">${lines.join('')}</ul>`;
};

const countsOf = (strip: readonly { readonly word: string; readonly count: number }[]): string =>
  strip.map(({ word, count }) => `${word} ${count}`).join(' · ');

const data = ({ programme }: Site, locale: Locale): string => {
  const say = siteWords[locale];
  const files = ['json', 'js'].map(
    (end) => `<li><a href="data/${programme.id}.${end}">${programme.id}.${end}</a></li>`,
  );
  const hash = programme.stamp?.hash ?? '';
  return `<h2>${say.data}</h2><ul class="lines">${files.join('')}</ul><p>${say.hash}: <code>${hash}</code></p>`;
};
