import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/widgets/custom-elements.json' with { type: 'json' };
import { configure } from 'storybook/test';
import { aroundStory, type Surroundings } from './around-story.ts';
import type { HostPage } from './host-pages.ts';

setCustomElementsManifest(manifest);
// Only ends what hangs: a machine under load draws late.
configure({ asyncUtilTimeout: 120_000 });

const toolbar = <Icon extends string>(
  title: string,
  icon: Icon,
  items: readonly { readonly value: string; readonly title: string }[],
) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Start',
          'Gallery',
          'How is it going · 进展如何',
          'What was promised · 承诺了什么',
          'Who · 由谁负责',
          'By when · 何时完成',
          'What changed · 有何变化',
          'How is it known · 依据什么',
          'The page around · 页面',
          'Visual language',
          'Guides',
          ['Start here', 'Data', 'Judging', 'Theming'],
          '*',
        ],
      },
    },
  },
  globalTypes: {
    theme: toolbar('Theme · 主题', 'paintbrush', [
      { value: '', title: 'Light · 浅色' },
      { value: 'dark', title: 'Dark · 深色' },
      { value: 'contrast', title: 'High contrast · 高对比' },
      { value: 'large', title: 'Large type · 关怀版' },
      { value: 'page', title: 'The page’s own colours · 页面自己的颜色' },
      { value: 'contrast large', title: 'High contrast, large · 高对比关怀版' },
    ]),
    language: toolbar('Language · 语言', 'globe', [
      { value: '', title: 'As in the story · 依故事' },
      { value: 'zh-Hans', title: '简体中文' },
      { value: 'en', title: 'English' },
    ]),
    reader: toolbar('Reader · 读者', 'user', [
      { value: '', title: 'Everyone · 所有人' },
      { value: 'child', title: 'A child · 小朋友' },
    ]),
    width: toolbar('Width · 宽度', 'grow', [
      { value: '', title: 'As wide as the page · 页宽' },
      { value: '320px', title: '320 px' },
      { value: '480px', title: '480 px' },
      { value: '768px', title: '768 px' },
      { value: '1280px', title: '1280 px' },
    ]),
    asOf: toolbar('As of · 评估日期', 'calendar', [
      { value: '', title: 'The file’s own date · 文件自带的日期' },
      ...['2022-06-30', '2023-12-31', '2024-12-31', '2025-12-31', '2026-06-30'].map((value) => ({
        value,
        title: value,
      })),
    ]),
    page: toolbar('Host page · 宿主页面', 'browser', [
      { value: 'none', title: 'Plain · 无样式' },
      { value: 'article', title: 'An article in a CMS · 稿件正文' },
      { value: 'framework', title: 'A CSS framework · 样式框架' },
      { value: 'reset', title: 'A portal’s reset · 门户重置样式' },
      { value: 'simsun', title: 'SimSun at 12 px · 12 像素宋体' },
      { value: 'root-10px', title: 'html { font-size: 62.5% }' },
      { value: 'root-100px', title: 'html { font-size: 100px }' },
      { value: 'dark', title: 'Dark, without theme · 深色页面，未设主题' },
      { value: 'right-to-left', title: 'Right to left · 从右到左' },
      { value: 'display-forced', title: 'Every display forced · 强制 display' },
      { value: 'flex', title: 'Everything a flex box · 处处 flex' },
      { value: 'print', title: 'A print sheet · 打印样式' },
    ] satisfies { value: HostPage; title: string }[]),
  },
  initialGlobals: { theme: '', language: '', reader: '', width: '', asOf: '', page: 'none' },
  decorators: [(story, { globals }) => aroundStory(story(), globals as unknown as Surroundings)],
};

export default preview;
