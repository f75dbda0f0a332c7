import type { Meta } from '@storybook/web-components-vite';
import { programmes } from './story-programmes.ts';
import { argTypes, renderWidget, widgetStates, type WidgetArgs, type WidgetStory } from './widget-story.ts';

const meta: Meta<WidgetArgs> = {
  title: 'How is it going · 进展如何/om-areas',
  component: 'om-areas',
  render: renderWidget('om-areas'),
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
/** The real national outline has no areas. */
export const NationalOutline: WidgetStory = { args: { programme: programmes.outline, lang: 'zh-Hans' } };

/** One area withheld and one without a value: words, and no dot. */
export const WithheldAndMissing: WidgetStory = {
  args: {
    programme: {
      ...programmes.demo2021,
      observations: programmes.demo2021.observations
        .filter(({ id }) => id !== 'v-fitness-share-2025-street-4')
        .map((observation) =>
          observation.id === 'v-fitness-share-2025-town-west'
            ? { ...observation, value: null, absence: 'withheld' }
            : observation,
        ),
    },
    lang: 'zh-Hans',
  },
};
/** An indicator whose areas have no values. */
export const NoValuesByArea: WidgetStory = {
  args: { programme: programmes.demo2021, lang: 'zh-Hans', item: 'nursery-seats' },
};
