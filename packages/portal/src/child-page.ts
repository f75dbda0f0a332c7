import type { Locale } from '@onemetre/scenes';
import { printHtml, wholeMarkup } from '@onemetre/scenes/print';
import { childScene, withPages } from '@onemetre/scenes/scene';
import { childAnswerView, childStoriesView, escapeHtml, itemAddress, type ChildCard } from '@onemetre/scenes/views';
import { childWords } from './child-words.ts';
import { siteScene, type Site, type SitePage } from './site-page.ts';
import { siteWords } from './site-words.ts';

const most = 3;

/** The page for readers of 8 to 12 years: some of what was promised, then what they can look at, ask and do. */
export const childPage = (site: Site, locale: Locale): SitePage => {
  const say = childWords[locale];
  const scene = siteScene(site, locale, 'child');
  const { groups, foot, source } = childStoriesView(scene, most);
  const stories = groups.map((group) => ({ ...group, cards: group.cards.map((card) => leading(card, locale)) }));
  const tasks = { id: 'tasks', title: { text: say.yourTurn }, cards: say.tasks.map(task) };
  const tree = withPages(childScene({ groups: [...stories, tasks], foot, source }), './');
  const whole = childAnswerView(scene)?.groups[0]?.cards[0];
  const lines = whole ? [whole.says.text, ...whole.promise, ...whole.stands] : [];
  return {
    name: 'child',
    title: siteWords[locale].pages.child,
    body: `<h1>${say.title(stories.flatMap(({ cards }) => cards).length)}</h1>
<p class="lead">${lines.map((line) => `<span>${escapeHtml(line)}</span>`).join(' ')}</p>
${printHtml(wholeMarkup(tree.face, tree, { width: 60 }))}`,
  };
};

/** The name in the plan leads to the page for everybody. */
const leading = (card: ChildCard, locale: Locale): ChildCard => ({
  ...card,
  official: { ...(card.official ?? { text: childWords[locale].grownUps }), page: itemAddress(card.id, locale) },
});

const task = ({ picture, says, tells }: (typeof childWords)[Locale]['tasks'][number], place: number): ChildCard => ({
  ...{ id: `task-${place + 1}`, number: '', official: null, promise: [] },
  ...{ icons: null, goal: null, family: null, tallies: [] },
  picture,
  says: { text: says },
  stands: tells,
});
