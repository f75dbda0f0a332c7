import type { Meta } from '@storybook/web-components-vite';
import { programmes } from './story-programmes.ts';
import { argTypes, renderWidget, widgetStates, type WidgetArgs, type WidgetStory } from './widget-story.ts';

const meta: Meta<WidgetArgs> = {
  title: 'What changed · 有何变化/om-changes',
  component: 'om-changes',
  render: renderWidget('om-changes'),
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

const showEditions: NonNullable<WidgetStory['render']> = (args) => {
  const main = renderWidget('om-changes')(args);
  Object.assign(main.querySelector('om-changes') ?? {}, { earlier: programmes.demo2021 });
  return main;
};

/** A plan against the edition before it. */
export const Editions: WidgetStory = {
  args: { programme: programmes.demo2026, lang: 'zh-Hans' },
  render: showEditions,
};
export const EditionsInEnglish: WidgetStory = {
  args: { programme: programmes.demo2026, lang: 'en' },
  render: showEditions,
};
