import type { Locale } from './locale.ts';

const quarters = ['一', '二', '三', '四'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date or period in words, as precise as it was stated: a year stays a year. Written out without `Intl`, so that it
 * reads the same in every browser and time zone.
 *
 * @example
 * formatDate('2025', 'zh-Hans') // => '2025年'
 * @example
 * formatDate('2025-Q2', 'en') // => 'Q2 2025'
 * @example
 * formatDate('2025-06-03', 'zh-Hans') // => '2025年6月3日'
 */
export const formatDate = (date: string, locale: Locale): string => {
  if (date.includes('/')) {
    const [from = '', to = ''] = date.split('/');
    return locale === 'en'
      ? `${formatDate(from, locale)} to ${formatDate(to, locale)}`
      : `${formatDate(from, locale)}至${formatDate(to, locale)}`;
  }
  const [year = '', part, day] = date.split('-');
  if (part === undefined) return locale === 'en' ? year : `${year}年`;
  if (part.startsWith('H')) {
    return locale === 'en'
      ? `${part === 'H1' ? 'first' : 'second'} half of ${year}`
      : `${year}年${part === 'H1' ? '上' : '下'}半年`;
  }
  if (part.startsWith('Q'))
    return locale === 'en' ? `${part} ${year}` : `${year}年第${quarters[Number(part[1]) - 1]}季度`;
  const month = Number(part);
  if (day === undefined) return locale === 'en' ? `${months[month - 1]} ${year}` : `${year}年${month}月`;
  return locale === 'en' ? `${Number(day)} ${months[month - 1]} ${year}` : `${year}年${month}月${Number(day)}日`;
};
