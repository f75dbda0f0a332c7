import type { Meta } from '@storybook/web-components-vite';
import type { OmProgramme } from '@onemetre/widgets';
import { expect, userEvent, waitFor } from 'storybook/test';
import { programmes } from './story-programmes.ts';
import { argTypes, heading, renderWidget, widgetStates, type WidgetArgs, type WidgetStory } from './widget-story.ts';

const meta: Meta<WidgetArgs> = {
  title: 'The page around · 页面/om-filter',
  component: 'om-filter',
  render: renderWidget('om-filter'),
  argTypes,
};

export default meta;

const states = widgetStates();

export const Ready: WidgetStory = states.ready;
export const English: WidgetStory = states.english;
export const Loading: WidgetStory = states.loading;
export const Empty: WidgetStory = states.empty;
export const Unknown: WidgetStory = states.unknown;
export const Failed: WidgetStory = states.failed;
export const LongText: WidgetStory = states.longText;
export const Narrow: WidgetStory = states.narrow;
/** Without verdicts there is no choice of states. */
export const PlanProfile: WidgetStory = states.planProfile;

const tags = ['om-actions', 'om-responsibility-matrix', 'om-indicator-table', 'om-timeline'] as const;

/** A page: one programme, the filter, and the widgets that follow it. */
const pageOf = ({ programme, lang = 'zh-Hans' }: WidgetArgs): HTMLElement => {
  const main = document.createElement('main');
  const outer = Object.assign(document.createElement('om-programme'), { programme, lang, selectable: true });
  outer.append(document.createElement('om-filter'), ...tags.map((tag) => document.createElement(tag)));
  main.append(heading('h1', lang === 'en' ? 'One programme' : '一个方案'), outer);
  return main;
};

const inside = (root: HTMLElement, tag: string): ShadowRoot => root.querySelector(tag)?.shadowRoot as ShadowRoot;
const count = (root: HTMLElement, tag: string, selector: string): number =>
  inside(root, tag).querySelectorAll(selector).length;

/** One choice narrows all widgets; each says in its foot what it leaves out. */
export const OneProgramme: WidgetStory = {
  args: { programme: programmes.demo2021, lang: 'zh-Hans' },
  render: pageOf,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(count(canvasElement, 'om-actions', 'article')).toBe(programmes.demo2021.actions.length));
    const select = inside(canvasElement, 'om-filter').querySelector('select') as HTMLSelectElement;
    await userEvent.selectOptions(select, programmes.demo2021.domains[0]?.id ?? '');
    const wanted = programmes.demo2021.actions.filter(({ domain }) => domain === select.value).length;
    await waitFor(() => expect(count(canvasElement, 'om-actions', 'article')).toBe(wanted));
    for (const tag of tags)
      await waitFor(() => expect(inside(canvasElement, tag).querySelector('.foot')?.textContent).toContain('仅显示'));
  },
};

/** A unit chosen in the matrix is marked wherever it is named. */
export const OneChoice: WidgetStory = {
  args: { programme: programmes.demo2021, lang: 'zh-Hans' },
  render: pageOf,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(count(canvasElement, 'om-responsibility-matrix', 'tbody .choice')).toBeGreaterThan(0));
    await userEvent.click(
      inside(canvasElement, 'om-responsibility-matrix').querySelector('tbody .choice') as HTMLButtonElement,
    );
    await waitFor(() => expect(count(canvasElement, 'om-actions', '.units [aria-current=true]')).toBeGreaterThan(0));
    const { selected } = canvasElement.querySelector('om-programme') as OmProgramme;
    await expect(selected?.kind).toBe('unit');
  },
};

/** Nothing matches: each widget says so, and any of them can clear the filter. */
export const NothingMatches: WidgetStory = {
  args: { programme: programmes.demo2021, lang: 'en' },
  render: pageOf,
  play: async ({ canvasElement }) => {
    (canvasElement.querySelector('om-programme') as OmProgramme).filter = { text: 'no such words' };
    await waitFor(() => expect(inside(canvasElement, 'om-actions').textContent).toContain('Nothing here matches'));
  },
};
