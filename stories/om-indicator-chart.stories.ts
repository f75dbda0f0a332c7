import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { programmes } from './story-programmes.ts';
import { argTypes, renderWidget, widgetStates, type WidgetArgs, type WidgetStory } from './widget-story.ts';

const meta: Meta<WidgetArgs> = {
  title: 'How is it going · 进展如何/om-indicator-chart',
  component: 'om-indicator-chart',
  render: renderWidget('om-indicator-chart'),
  argTypes,
};

export default meta;

const states = widgetStates({ item: 'nursery-seats' });
const district = (item: string): WidgetStory => ({
  args: { programme: programmes.demo2021, lang: 'zh-Hans', item },
});
const outline = (item: string): WidgetStory => ({ args: { programme: programmes.outline, lang: 'zh-Hans', item } });

export const Ready: WidgetStory = states.ready;
export const English: WidgetStory = states.english;
export const Loading: WidgetStory = states.loading;
export const Empty: WidgetStory = states.empty;
export const Unknown: WidgetStory = states.unknown;
export const Failed: WidgetStory = states.failed;
export const LongText: WidgetStory = states.longText;
export const Narrow: WidgetStory = states.narrow;
export const PlanProfile: WidgetStory = {
  args: { programme: programmes.xiqing, lang: 'zh-Hans', profile: 'plan', item: 'preschool-gross-enrolment' },
};
export const LineToHold: WidgetStory = district('vaccination-share');
export const MissingYear: WidgetStory = district('new-school-places');
export const DefinitionChanged: WidgetStory = district('parent-classes');
export const RevisedTarget: WidgetStory = district('library-corners');
export const ProvisionalValue: WidgetStory = district('primary-myopia');
export const Range: WidgetStory = district('pupils-per-teacher');
export const Withheld: WidgetStory = district('protected-children');
/** Values published for quarters, against a target four years ahead. */
export const Quarters: WidgetStory = {
  args: { programme: programmes.demo2026, lang: 'zh-Hans', item: 'nursery-seats' },
};
/** The real national outline: a lower rate is better, and another document's target stands beside the own one. */
export const NationalOutline: WidgetStory = outline('neonatal-mortality');
/** What was counted over eleven months of a year: shown, never judged. */
export const PartOfAYear: WidgetStory = outline('rehab-children');
/** A count on a day within the year, published as a bound. */
export const DayWithinAYear: WidgetStory = outline('nursery-places-per-1000');
/** Bounds, missing years, and a value of another source. */
export const Bounds: WidgetStory = outline('rural-toilets');

/** From the latest value to the one before, with the keyboard. */
export const WalkedThrough: WidgetStory = {
  ...states.ready,
  play: async ({ canvasElement }) => {
    const walk = await waitFor(() => {
      const found = canvasElement
        .querySelector('om-indicator-chart')
        ?.shadowRoot?.querySelector<HTMLElement>('[role=slider]');
      if (!found) throw new Error('the chart has no walk');
      return found;
    });
    walk.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() => expect(walk).toHaveAttribute('aria-valuetext', expect.stringContaining('2024年')));
  },
};
