import type { Locale } from '@onemetre/scenes';
import { guideWords } from '../data/guide-words.ts';
import type { WrittenSheet } from '../ooxml/worksheet.ts';

/** The names of the sheet that says how to fill in the others. */
export const guideNames: Readonly<Record<Locale, string>> = { 'zh-Hans': '说明', en: 'Read me' };

/** The first sheet of a workbook: how it is filled in, and what is done with it. */
export function guideSheet(title: string, locale: Locale): WrittenSheet {
  const lines = guideWords[locale].flatMap((step) => ['', step.title, ...step.lines]);
  return { name: guideNames[locale], columns: [{ width: 110 }], rows: [[title], ...lines.map((line) => [line])] };
}
