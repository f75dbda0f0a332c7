import type { Meta } from '@storybook/web-components-vite';
import { programmes } from './story-programmes.ts';
import { argTypes, renderWidget, widgetStates, type WidgetArgs, type WidgetStory } from './widget-story.ts';

const meta: Meta<WidgetArgs> = {
  title: 'How is it going · 进展如何/om-attention',
  component: 'om-attention',
  render: renderWidget('om-attention'),
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
export const PlanProfile: WidgetStory = states.planProfile;
/** The real national outline. */
export const NationalOutline: WidgetStory = { args: { programme: programmes.outline, lang: 'zh-Hans' } };
