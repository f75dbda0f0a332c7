import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { programmes, withoutValues } from './story-programmes.ts';
import { argTypes, heading, renderWidget, type WidgetArgs } from './widget-story.ts';

interface ChildArgs extends WidgetArgs {
  readonly items: readonly string[];
}

/** Everything that has a child's form, over one programme. */
const page = ({ items, width, ...args }: ChildArgs): HTMLElement => {
  const main = document.createElement('main');
  main.append(
    heading('h1', args.lang === 'en' ? 'For children' : '给小朋友看'),
    heading('h2', args.lang === 'en' ? 'What the plan says' : '计划说了什么'),
  );
  const tags = ['om-programme', 'om-overview', 'om-domains', ...items.map(() => 'om-indicator'), 'om-actions'];
  tags.forEach((tag, i) => {
    const item = tag === 'om-indicator' ? items[i - 3] : undefined;
    const made = renderWidget(tag)({ ...args, reader: 'child', ...(item ? { item } : {}) }).querySelector(tag);
    if (made) main.append(made);
  });
  if (width !== undefined) main.style.setProperty('width', width);
  return main;
};

const meta: Meta<ChildArgs> = { title: 'Readers/Child', render: page, argTypes };

export default meta;

type Story = StoryObj<ChildArgs>;

const xiqing = ['nursery-places-per-1000', 'sealant-rate', 'new-schools', 'city-friendly-communities'];
const national = ['neonatal-mortality', 'myopia-junior', 'nursery-places-per-1000', 'rural-tap-water'];
const demonstration = [
  'nursery-seats',
  'barrier-free',
  'primary-myopia',
  'new-school-places',
  'drowning-deaths',
  'child-hotline',
];

/** The real plan: promises alone, nothing judged. */
export const XiqingPlan: Story = { args: { programme: programmes.xiqing, items: xiqing, lang: 'zh-Hans' } };
export const XiqingPlanInEnglish: Story = { args: { programme: programmes.xiqing, items: xiqing, lang: 'en' } };

/** Real published values. */
export const NationalOutline: Story = { args: { programme: programmes.outline, items: national, lang: 'zh-Hans' } };
export const NationalOutlineInEnglish: Story = { args: { programme: programmes.outline, items: national, lang: 'en' } };

/** The invented district: every state. */
export const Demonstration: Story = { args: { programme: programmes.demo2021, items: demonstration, lang: 'zh-Hans' } };
export const DemonstrationInEnglish: Story = {
  args: { programme: programmes.demo2021, items: demonstration, lang: 'en' },
};

/** Nothing was measured: what is not known is said as not known. */
export const Unknown: Story = { args: { programme: withoutValues, items: demonstration, lang: 'zh-Hans' } };

export const Narrow: Story = {
  args: { programme: programmes.demo2021, items: demonstration, lang: 'zh-Hans', width: '320px' },
};

/** The whole card is one click behind the child's. */
export const ForGrownUps: StoryObj<WidgetArgs> = {
  args: { programme: programmes.demo2021, lang: 'en', reader: 'child', item: 'barrier-free' },
  render: renderWidget('om-indicator'),
  play: async ({ canvasElement }) => {
    const card = canvasElement.querySelector('om-indicator');
    await card?.updateComplete;
    const summary = card?.shadowRoot?.querySelector('summary');
    if (!summary) throw new Error('the card has no summary to open');
    await expect(summary).toHaveTextContent('For grown-ups');
    await userEvent.click(summary);
    await card?.updateComplete;
    await expect(card?.shadowRoot?.querySelector('[role="meter"]')).not.toBeNull();
  },
};
