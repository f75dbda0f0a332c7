import type { Locale } from '@onemetre/scenes';

/** What a new plan begins with. */
export const skeletonNames = ['blank', 'child-friendly', 'practical-affairs', 'key-work'] as const;

export type SkeletonName = (typeof skeletonNames)[number];

/** Titles of the domains of a skeleton. */
export const skeletons: Readonly<Record<SkeletonName, readonly Readonly<Record<Locale, string>>[]>> = {
  blank: [],
  // The five domains of the national guidance on child-friendly cities.
  'child-friendly': [
    { 'zh-Hans': '社会政策友好', en: 'Child-friendly social policy' },
    { 'zh-Hans': '公共服务友好', en: 'Child-friendly public services' },
    { 'zh-Hans': '权利保障友好', en: 'Child-friendly protection of rights' },
    { 'zh-Hans': '成长空间友好', en: 'Child-friendly space to grow' },
    { 'zh-Hans': '发展环境友好', en: 'Child-friendly environment' },
  ],
  'practical-affairs': [{ 'zh-Hans': '民生实事', en: 'Practical affairs of the year' }],
  'key-work': [{ 'zh-Hans': '重点工作', en: 'Key work of the year' }],
};
