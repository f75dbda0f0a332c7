import type { Locale } from '../text/locale.ts';
import type { PictureSize } from '../view/picture.ts';

/** Words of the download under charts, tables and cards. */
export interface DownloadLabels {
  readonly download: string;
  readonly csv: string;
  readonly sizes: Readonly<Record<PictureSize, string>>;
  /** For where downloads are blocked. */
  readonly view: string;
  readonly viewHint: string;
  readonly place: string;
  readonly marks: string;
  /** Whose verdict the states are. */
  readonly verdict: string;
  readonly name: string;
}

export const downloadLabels: Readonly<Record<Locale, DownloadLabels>> = {
  'zh-Hans': {
    download: '下载',
    csv: '表格（CSV）',
    sizes: { shown: '图片（PNG）', slide: '幻灯片16:9（PNG）', phone: '手机（PNG）' },
    view: '看大图',
    viewHint: '不能下载时，可在图上按右键或长按，复制或保存图片。',
    place: '地区',
    marks: '标记',
    verdict: '测算口径',
    name: '名称',
  },
  en: {
    download: 'Download',
    csv: 'Table (CSV)',
    sizes: { shown: 'Picture (PNG)', slide: 'Slide 16:9 (PNG)', phone: 'Phone (PNG)' },
    view: 'Show large',
    viewHint: 'Where downloads are blocked: right-click or press long on the picture to copy or save it.',
    place: 'Place',
    marks: 'Marks',
    verdict: 'Whose verdict',
    name: 'Name',
  },
};
