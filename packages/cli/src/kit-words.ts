import type { Locale } from '@onemetre/scenes';

interface KitWords {
  readonly kit: string;
  readonly folder: string;
  /** The folder holds the pages of another programme. */
  readonly taken: (folder: string, other: string) => string;
  readonly wrote: (folder: string, count: number) => string;
}

/** What is said of folders with pages, in each language. */
export const kitWords: Readonly<Record<Locale, KitWords>> = {
  'zh-Hans': {
    kit: '写出网页要用的组件包：脚本、校验值、样页、说明、检测说明、组件清单、许可、压缩包',
    folder: '要写入的文件夹',
    taken: (folder, other) =>
      `${folder} 里是另一个方案（${other}）的页面，写进去会把它们盖掉。请换一个文件夹。什么也没有写入。`,
    wrote: (folder, count) => `共 ${count} 个文件，在 ${folder}。先看“说明.html”。`,
  },
  en: {
    kit: 'write what a page needs to show programmes: scripts with hashes, samples, a guide, what a security test asks, components, licences, a zip',
    folder: 'the folder to write into',
    taken: (folder, other) =>
      `${folder} holds the pages of another programme (${other}), which would be written over. Give another folder. Nothing was written.`,
    wrote: (folder, count) => `${count} files in ${folder}. Begin with guide.en.html.`,
  },
};
