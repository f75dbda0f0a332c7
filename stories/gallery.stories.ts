import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import * as elements from '@onemetre/widgets/define';
import { programmes } from './story-programmes.ts';
import { heading, renderWidget, type WidgetArgs } from './widget-story.ts';
import { widgetNeeds } from './widget-states.ts';

/** `OmIndicatorTable` → `om-indicator-table` */
const tags = Object.keys(elements).map((name) => name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase());

/** Every widget, in one language, over one programme. */
const gallery = ({ programme, lang = 'zh-Hans' }: WidgetArgs): HTMLElement => {
  const main = document.createElement('main');
  main.append(heading('h1', lang === 'en' ? 'Every widget' : '全部组件'));
  for (const tag of tags) {
    const made = renderWidget(tag)({ ...widgetNeeds[tag], programme, lang }).querySelector(tag);
    if (made) main.append(heading('h2', tag), made);
  }
  return main;
};

const meta: Meta<WidgetArgs> = { title: 'Gallery', render: gallery };

export default meta;

export const Demonstration: StoryObj<WidgetArgs> = { args: { programme: programmes.demo2021, lang: 'zh-Hans' } };
export const DemonstrationInEnglish: StoryObj<WidgetArgs> = { args: { programme: programmes.demo2021, lang: 'en' } };
export const RunningPlan: StoryObj<WidgetArgs> = { args: { programme: programmes.demo2026, lang: 'zh-Hans' } };
export const XiqingPlan: StoryObj<WidgetArgs> = { args: { programme: programmes.xiqing, lang: 'zh-Hans' } };

/** Every indicator of the invented district: all kinds of targets, all states. */
export const EveryState: StoryObj<WidgetArgs> = {
  args: { lang: 'zh-Hans' },
  render: ({ lang = 'zh-Hans' }) => {
    const main = document.createElement('main');
    main.append(heading('h1', lang === 'en' ? 'Every state' : '全部状态'), heading('h2', 'om-indicator'));
    for (const { id } of programmes.demo2021.indicators) {
      const made = renderWidget('om-indicator')({ programme: programmes.demo2021, lang, item: id }).querySelector(
        'om-indicator',
      );
      if (made) main.append(made);
    }
    return main;
  },
};

/** “Why this state?” opened, in the flow of the page. */
export const WhyOpened: StoryObj<WidgetArgs> = {
  args: { programme: programmes.outline, lang: 'en', item: 'neonatal-mortality' },
  render: renderWidget('om-indicator'),
  play: async ({ canvasElement }) => {
    const card = canvasElement.querySelector('om-indicator');
    await card?.updateComplete;
    const summary = card?.shadowRoot?.querySelector('summary');
    if (!summary) throw new Error('the card has no summary to open');
    await userEvent.click(summary);
    await expect(summary.parentElement).toHaveAttribute('open');
  },
};
