import type { Locale } from '@onemetre/scenes';
import { guideWords } from '../data/guide-words.ts';

/**
 * How a plan is filled in, read, judged, brought up to date and corrected, as a text to lay beside its workbook: what the
 * first sheet of the workbook says.
 *
 * @example
 * guideText('示例方案', 'zh-Hans').startsWith('示例方案\n\n一、填表') // => true
 */
export function guideText(title: string, locale: Locale): string {
  return `${[title, ...guideWords[locale].map((step) => [step.title, ...step.lines].join('\n'))].join('\n\n')}\n`;
}
