import type { Locale } from '@onemetre/scenes';
import { formatDate } from '@onemetre/scenes';
import { printHtml, wholeMarkup } from '@onemetre/scenes/print';
import { widgetScenes, withPages } from '@onemetre/scenes/scene';
import { escapeHtml, itemAddress, itemView, pageAddress, titleOf } from '@onemetre/scenes/views';
import { renderSnapshot } from '@onemetre/widgets/snapshot';
import { dataSource, siteScene, type Site, type SitePage } from './site-page.ts';
import { siteWords } from './site-words.ts';

/** The ids of everything that has a page of its own, in the order of the plan. */
export const itemsOf = ({ programme }: Site): readonly string[] => {
  const { domains, actions, indicators, commitments, milestones, projects, policies, parties, areas } = programme;
  return [domains, actions, indicators, commitments, milestones, projects, policies, parties, areas].flatMap(
    (list) => list?.map(({ id }) => id) ?? [],
  );
};

/**
 * The page of one item.
 *
 * @throws RangeError where the programme has none of that id
 */
export const itemPage = (site: Site, id: string, locale: Locale): SitePage => {
  const scene = siteScene(site, locale);
  const tree = widgetScenes['om-item'].scene(scene, { item: id });
  if (!tree) throw new RangeError(`itemPage requires an item of the programme, got ${id}`);
  const title = titleOf(id, scene) ?? { text: itemView(scene, id)?.name ?? id };
  const linked = withPages(tree, '../');
  // What opens stands in the page, closed; what only a script can do does not.
  const nodes = linked.face.nodes.map((node) =>
    node.kind === 'group' ? { ...node, nodes: node.nodes.filter(({ kind }) => kind !== 'control') } : node,
  );
  const face = printHtml(wholeMarkup({ ...linked.face, nodes }, linked, { width: 60, opened: ['why', 'table'] }));
  return {
    name: id,
    isItem: true,
    title: title.text,
    body: `${path(site, id, locale)}
<h1${title.lang ? ` lang="${title.lang}"` : ''}>${escapeHtml(title.text)}</h1>
${chart(site, id, locale)}
<om-item class="item" src="${dataSource(site)}" lang="${locale}" profile="${site.profile}" pages="../" item="${escapeHtml(id)}">${face}</om-item>
${citation(site, title.text, locale)}`,
  };
};

/** What the item lies in, from the front page down. */
const path = (site: Site, id: string, locale: Locale): string => {
  const scene = siteScene(site, locale);
  const say = siteWords[locale];
  const { programme, index } = scene;
  const { commitments = [], milestones = [], projects = [], policies = [] } = programme;
  const item =
    index.indicators.get(id)?.item ??
    [...commitments, ...milestones, ...projects, ...policies].find((one) => one.id === id)?.item ??
    id;
  const above = index.owners(item).filter((one) => one !== id && titleOf(one, scene) !== null);
  const steps = [...above].reverse().map((one) => {
    const title = titleOf(one, scene);
    return `<li><a href="../${itemAddress(one, locale)}"${title?.lang ? ` lang="${title.lang}"` : ''}>${escapeHtml(title?.text ?? one)}</a></li>`;
  });
  return `<nav class="path" aria-label="${say.path}"><ol><li><a href="../${pageAddress('index', locale)}">${say.home}</a></li>${steps.join('')}</ol></nav>`;
};

/** The values of an indicator over time, where there are any to draw. */
const chart = (site: Site, id: string, locale: Locale): string => {
  const { programme, evaluation, profile } = site;
  const values = (programme.observations ?? []).filter(({ indicator, value }) => indicator === id && value !== null);
  if (profile === 'plan' || values.length < 2) return '';
  const text = renderSnapshot('om-indicator-chart', { programme, evaluation, locale, profile, item: id });
  return `<om-indicator-chart src="${dataSource(site)}" lang="${locale}" profile="${profile}" item="${escapeHtml(id)}">${text}</om-indicator-chart>`;
};

const citation = ({ programme, name }: Site, title: string, locale: Locale): string => {
  const say = siteWords[locale];
  const words = say.citation({
    title,
    programme: name[locale],
    date: programme.released === undefined ? '' : formatDate(programme.released, locale),
    hash: (programme.stamp?.hash ?? '').slice(0, 19),
  });
  return `<p class="cite"><b>${say.cite}</b> ${escapeHtml(words)}</p>`;
};
