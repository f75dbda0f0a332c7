import type { GapCode, Judgeable, SharedGap } from '@onemetre/core';
import type { Locale } from './locale.ts';
import { reasonText } from './reason-text.ts';
import { gapTexts, judgeableTexts } from '../generated/locales/words.ts';

export type OwnGap = Exclude<GapCode, SharedGap>;

/**
 * What an item lacks, as a clause.
 *
 * @example
 * gapText('no-lead', 'zh-Hans') // => '列了单位，没有写明由谁牵头'
 */
export function gapText(code: GapCode, locale: Locale): string {
  const own = gapTexts[locale];
  return isOwn(code, own) ? own[code] : reasonText(code, locale);
}

/**
 * How far an item can be judged, in a few words.
 *
 * @example
 * judgeableText('on-the-way', 'en') // => 'how far it is on its way'
 */
export function judgeableText(of: Judgeable, locale: Locale): string {
  return judgeableTexts[locale][of];
}

function isOwn(code: GapCode, own: Readonly<Record<OwnGap, string>>): code is OwnGap {
  return Object.prototype.hasOwnProperty.call(own, code);
}
