import type { RuleChange } from '@onemetre/core';
import { changeSentencesFor } from './change-sentences/change-sentences-for.ts';
import { formatCount } from './format-count.ts';
import type { Locale } from './locale.ts';

/**
 * A changed cut-off, in a sentence.
 *
 * @example
 * ruleChangeText({ name: 'atRiskRatio', from: 0.6, to: 0.5 }, 'zh-Hans') // => '判断界线“滞后的进度比”由0.6改为0.5。'
 */
export function ruleChangeText({ name, from, to }: RuleChange, locale: Locale): string {
  const say = changeSentencesFor(locale);
  return say.rule({ name: say.rules[name], from: formatCount(from, locale), to: formatCount(to, locale) });
}
