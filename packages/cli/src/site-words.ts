import type { Locale } from '@onemetre/scenes';

/** What the command says that makes a site. */
export interface SiteWords {
  readonly site: string;
  readonly siteSource: string;
  readonly siteFolder: string;
  readonly siteTitle: string;
  readonly colour: string;
  readonly logo: string;
  readonly footer: string;
  readonly address: string;
  readonly report: string;
  readonly severalReleases: (folder: string, files: string) => string;
  readonly badColour: (given: string) => string;
  readonly badAddress: (given: string) => string;
  readonly badReport: (given: string) => string;
  readonly badLogo: (file: string) => string;
  readonly madePages: (done: number, all: number) => string;
  /** Text in the colour that was given could not be read; this is what it is written in. */
  readonly shaded: (given: string, shade: string) => string;
  readonly wroteSite: (folder: string, count: number) => string;
}

const chinese: SiteWords = {
  site: '把已公开的数据做成一个完整的网站：首页先说结论，每件事、每个单位一页；不用脚本也能读',
  siteSource: '已发布的数据文件（.json），或 onemetre publish --folder 写出的文件夹',
  siteFolder: '网站写入的文件夹',
  siteTitle: '网站名称；可再写一次英文的：--title en=NAME；默认用方案的名称',
  colour: '主色，如 #14506b；默认深蓝，页首线深红',
  logo: '网站名称旁的图（SVG、PNG、JPG、GIF）',
  footer: '页脚的一行，如主办单位、电话；可写多次',
  address: '网站将来的地址，https:// 开头；写了才有网站地图',
  report: '纠错地址：网页、mailto: 或 tel:',
  severalReleases: (folder, files) => `${folder} 里有几份数据：${files}。请写明用哪一份。`,
  badColour: (given) => `颜色应写成 #14506b 这样：${given}`,
  badAddress: (given) => `地址应以 https:// 或 http:// 开头，不带 ? 和 #：${given}`,
  badReport: (given) => `纠错地址应以 https://、http://、mailto: 或 tel: 开头：${given}`,
  badLogo: (file) => `图应是 1 MB 以内的 SVG、PNG、JPG 或 GIF 文件：${file}`,
  madePages: (done, all) => `已生成 ${done} / ${all}`,
  shaded: (given, shade) => `${given} 的字在白底上看不清，已改用 ${shade}。`,
  wroteSite: (folder, count) => `共 ${count} 个文件，在 ${folder}。先打开 index.html。`,
};

const english: SiteWords = {
  site: 'make a whole website of published data: the answer first, a page for each item and unit; complete without scripts',
  siteSource: 'published data file (.json), or the folder that onemetre publish --folder wrote',
  siteFolder: 'folder to write the site to',
  siteTitle: 'name of the site; once more for English: --title en=NAME; the name of the plan when absent',
  colour: 'main colour, such as #14506b; dark blue with a dark red line at the head when absent',
  logo: 'picture beside the name of the site (SVG, PNG, JPG, GIF)',
  footer: 'a line for the foot of the pages, such as who runs the site; may be given several times',
  address: 'where the site will stand, beginning with https://; a site map needs it',
  report: 'where a mistake is told of: a page, mailto: or tel:',
  severalReleases: (folder, files) => `There are several data files in ${folder}: ${files}. Name one of them.`,
  badColour: (given) => `A colour is written like #14506b: ${given}`,
  badAddress: (given) => `An address begins with https:// or http:// and has no ? and no #: ${given}`,
  badReport: (given) => `A place to tell of mistakes begins with https://, http://, mailto: or tel:. This is ${given}`,
  badLogo: (file) => `A picture is an SVG, PNG, JPG or GIF file of at most 1 MB: ${file}`,
  madePages: (done, all) => `made ${done} of ${all}`,
  shaded: (given, shade) => `Text in ${given} could not be read on white; ${shade} is used.`,
  wroteSite: (folder, count) => `${count} files in ${folder}. Begin with index.html.`,
};

const words: Readonly<Record<Locale, SiteWords>> = { 'zh-Hans': chinese, en: english };

/** What this command says, in a language. */
export const siteWords = (locale: Locale): SiteWords => words[locale];
