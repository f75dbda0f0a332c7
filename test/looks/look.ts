import { widgetStateArgs, type WidgetStateName } from '../../stories/widget-states.ts';
import { widgetTags } from '../widget-tags.ts';
import type { Dimensions, Row } from './pairs.ts';

/** A theme of ours, or the reader's own colours, which the system forces on every page. */
export const themes = ['light', 'dark', 'contrast', 'large', 'forced'] as const;

/** What varies where a widget is looked at. Narrow is also what a wide screen becomes at 400 %: 1280 / 4 px of CSS. */
export const dimensions = {
  tag: widgetTags,
  state: Object.keys(widgetStateArgs) as readonly WidgetStateName[],
  theme: themes,
  width: [320, 1280],
  lang: ['zh-Hans', 'en'],
} as const satisfies Dimensions;

/** One widget in one state, as one reader sees it. */
export type Look = Omit<Row<typeof dimensions>, 'width'> & { readonly width: number };

export const nameOf = ({ tag, state, theme, width, lang }: Look): string =>
  `${tag}, ${state}, ${theme}, ${width} px, ${lang}`;
