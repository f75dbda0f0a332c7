import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderWidget, type WidgetArgs } from '../widget-story.ts';
import smallPlan from './small-plan.json';

const meta: Meta<WidgetArgs> = {
  title: 'Guides/Small plan',
  tags: ['!autodocs'],
  render: renderWidget('om-indicator'),
};

export default meta;

/** The file of the data guide, as a card. */
export const Card: StoryObj<WidgetArgs> = {
  args: { programme: { ...smallPlan, release: 'public' }, item: 'places', lang: 'zh-Hans' },
};
