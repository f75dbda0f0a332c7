import type { Meta } from '@storybook/web-components-vite';
import { programmes } from './story-programmes.ts';
import { argTypes, renderWidget, widgetStates, type WidgetArgs, type WidgetStory } from './widget-story.ts';

const meta: Meta<WidgetArgs> = {
  title: 'How is it going · 进展如何/om-indicator',
  component: 'om-indicator',
  render: renderWidget('om-indicator'),
  argTypes,
};

export default meta;

const states = widgetStates({ item: 'nursery-seats' });

export const Ready: WidgetStory = states.ready;
export const English: WidgetStory = states.english;
export const Loading: WidgetStory = states.loading;
export const Empty: WidgetStory = states.empty;
export const Unknown: WidgetStory = states.unknown;
export const Failed: WidgetStory = states.failed;
export const LongText: WidgetStory = states.longText;
export const Narrow: WidgetStory = states.narrow;
/** The real national outline. */
export const NationalOutline: WidgetStory = {
  args: { programme: programmes.outline, lang: 'zh-Hans', item: 'neonatal-mortality' },
};
export const PlanProfile: WidgetStory = {
  args: { programme: programmes.xiqing, lang: 'zh-Hans', item: 'preschool-gross-enrolment' },
};
export const StrictTargetAtTheLine: WidgetStory = {
  args: { programme: programmes.demo2021, lang: 'zh-Hans', item: 'lunch-satisfaction' },
};
export const Held: WidgetStory = { args: { programme: programmes.demo2021, lang: 'zh-Hans', item: 'stay-in-school' } };
export const Breached: WidgetStory = {
  args: { programme: programmes.demo2021, lang: 'zh-Hans', item: 'water-quality' },
};
export const LowerBound: WidgetStory = {
  args: { programme: programmes.demo2021, lang: 'zh-Hans', item: 'new-school-places' },
};
export const Ahead: WidgetStory = { args: { programme: programmes.demo2021, lang: 'zh-Hans', item: 'green-routes' } };
export const Behind: WidgetStory = { args: { programme: programmes.demo2021, lang: 'zh-Hans', item: 'barrier-free' } };
export const MovingAway: WidgetStory = {
  args: { programme: programmes.demo2021, lang: 'zh-Hans', item: 'bicycle-lanes' },
};
export const CannotBeJudged: WidgetStory = {
  args: { programme: programmes.demo2021, lang: 'zh-Hans', item: 'safe-crossings' },
};
export const Withheld: WidgetStory = {
  args: { programme: programmes.demo2021, lang: 'zh-Hans', item: 'protected-children' },
};
export const FaultyInput: WidgetStory = {
  args: { programme: programmes.demo2021, lang: 'zh-Hans', item: 'wait-days' },
};
export const DirectionOnly: WidgetStory = {
  args: { programme: programmes.demo2021, lang: 'zh-Hans', item: 'outdoor-lessons' },
};
export const DefinitionChanged: WidgetStory = {
  args: { programme: programmes.demo2021, lang: 'zh-Hans', item: 'parent-classes' },
};
