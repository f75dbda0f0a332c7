import { longText, nothingInside, programmes, withoutValues } from './story-programmes.ts';

/** What a story sets on a widget. */
export interface WidgetArgs {
  readonly programme?: unknown;
  readonly src?: string;
  readonly item?: string;
  readonly list?: string;
  readonly asOf?: string;
  readonly lang?: 'zh-Hans' | 'en';
  readonly profile?: 'plan' | 'figures' | 'judged' | '';
  readonly density?: 'comfortable' | 'compact';
  readonly reader?: 'general' | 'child';
  readonly face?: 'drawn' | 'plain' | '';
  readonly width?: string;
}

/** What an element needs beside its programme. */
export const widgetNeeds: Readonly<Record<string, WidgetArgs>> = {
  'om-indicator': { item: 'nursery-seats' },
  'om-indicator-chart': { item: 'nursery-seats' },
  'om-item': { item: 'nursery-seats' },
  'om-list': { list: 'campaigns' },
};

const demo = programmes.demo2021;

/**
 * The states that every widget has, over the invented district: the one table behind the stories, the checks of axe and
 * the checks of the layout.
 */
export const widgetStateArgs = {
  ready: { programme: demo },
  // Data on the way.
  loading: { programme: null },
  empty: { programme: nothingInside },
  unknown: { programme: withoutValues },
  failed: { programme: { schemaVersion: 99 } },
  longText: { programme: longText },
  planProfile: { programme: programmes.xiqing, profile: 'plan' },
  child: { programme: demo, reader: 'child' },
} as const satisfies Record<string, WidgetArgs>;

export type WidgetStateName = keyof typeof widgetStateArgs;
