import type { StoryObj } from '@storybook/web-components-vite';
import '@onemetre/widgets/define';
import { widgetStateArgs, type WidgetArgs } from './widget-states.ts';

export type { WidgetArgs } from './widget-states.ts';

export type WidgetStory = StoryObj<WidgetArgs>;

const attributes = {
  src: 'src',
  item: 'item',
  list: 'list',
  asOf: 'as-of',
  lang: 'lang',
  profile: 'profile',
  density: 'density',
  reader: 'reader',
  face: 'face',
} as const;

/** A page gives its widgets a first and a second level: their own headings begin at the third. */
export const heading = (level: 'h1' | 'h2', textContent: string): HTMLElement =>
  Object.assign(document.createElement(level), { textContent });

/** Makes the element of a story: simple choices as attributes, the programme as a property. */
export const renderWidget =
  (tag: string) =>
  (args: WidgetArgs): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, attribute] of Object.entries(attributes)) {
      const value = args[name as keyof typeof attributes];
      // oxlint-disable-next-line onemetre/no-markup-sinks -- names from the closed list above
      if (value !== undefined && value !== '') element.setAttribute(attribute, value);
    }
    if (args.programme !== undefined) Object.assign(element, { programme: args.programme });
    element.append(
      Object.assign(document.createElement('p'), {
        textContent:
          args.lang === 'en'
            ? 'The page’s own text, shown until there are data.'
            : '页面自己的文字，读到数据之前一直显示。',
      }),
    );
    const main = document.createElement('main');
    main.append(heading('h1', tag), heading('h2', args.lang === 'en' ? 'Example' : '示例'), element);
    if (args.width !== undefined) main.style.setProperty('width', args.width);
    return main;
  };

/** Controls that every widget has; unions by hand, because the manifest knows them only as text. */
export const argTypes = {
  lang: { control: 'select', options: ['zh-Hans', 'en'] },
  profile: { control: 'select', options: ['', 'plan', 'figures', 'judged'] },
  density: { control: 'select', options: ['comfortable', 'compact'] },
  reader: { control: 'select', options: ['general', 'child'] },
  face: { control: 'select', options: ['', 'drawn', 'plain'] },
  asOf: { control: 'text' },
  programme: { table: { disable: true } },
} as const;

const { ready, loading, empty, unknown, failed, longText, planProfile } = widgetStateArgs;

/** The states that every widget has, as stories. A widget adds its own beside them. */
export const widgetStates = (more: WidgetArgs = {}) =>
  ({
    ready: { args: { ...ready, lang: 'zh-Hans', ...more } },
    english: { args: { ...ready, lang: 'en', ...more } },
    loading: { args: { ...loading, lang: 'zh-Hans', ...more } },
    empty: { args: { ...empty, lang: 'zh-Hans', ...more } },
    unknown: { args: { ...unknown, lang: 'zh-Hans', ...more } },
    failed: { args: { ...failed, lang: 'zh-Hans', ...more } },
    longText: { args: { ...longText, lang: 'zh-Hans', ...more } },
    narrow: { args: { ...ready, lang: 'zh-Hans', width: '320px', ...more } },
    planProfile: { args: { ...planProfile, lang: 'zh-Hans', ...more } },
  }) as const satisfies Record<string, WidgetStory>;
