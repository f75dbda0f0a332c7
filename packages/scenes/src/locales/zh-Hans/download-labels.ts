import type { DownloadLabels } from '../../labels/download-labels.ts';

export const downloadLabels: DownloadLabels = {
  spoken: (parts) => parts.join('。'),
  download: '下载',
  csv: '表格（CSV）',
  sizes: { shown: '图片（PNG）', slide: '幻灯片16:9（PNG）', phone: '手机（PNG）' },
  view: '看大图',
  viewHint: '不能下载时，可在图上按右键或长按，复制或保存图片。',
  place: '地区',
  marks: '标记',
  verdict: '测算口径',
  name: '名称',
};
