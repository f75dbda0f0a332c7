import type { AttentionEntry, AttentionReason, AttentionUnit, Duty, Programme } from '@onemetre/core';
import { flagWord } from './flag-word.ts';
import { formatDate } from './format-date.ts';
import { formatCount } from './format-count.ts';
import type { Locale } from './locale.ts';
import { itemTitle } from './item-title.ts';
import { reasonText } from './reason-text.ts';
import { successionText } from './succession-text.ts';
import { stateWord } from './state-word.ts';
import { attentionSentences } from '../generated/locales/attention-sentences.ts';

/** The sentences about what needs action. They name duties as the source states them, and blame nobody. */
export interface AttentionSentences {
  readonly join: (sentences: readonly string[]) => string;
  readonly binding: () => string;
  readonly plain: (v: { words: string }) => string;
  readonly overdue: (v: { deadline: string; days: string; one: boolean }) => string;
  readonly units: (v: { duty: Duty; names: readonly string[] }) => string;
  /** A name with something beside it. */
  readonly aside: (name: string, beside: string) => string;
  readonly noUnits: () => string;
}

const duties: readonly Duty[] = ['lead', 'support', 'by-duty'];

/**
 * Why a leaf needs action and whom it concerns, in a few short sentences.
 *
 * @example
 * const [first] = attention(programme, evaluateProgramme(programme, { asOf: '2026-03-20' })).action
 * attentionText(first, programme, 'zh-Hans').startsWith('未按期完成。期限2023年12月31日，已过810天。') // => true
 */
export function attentionText(entry: AttentionEntry, programme: Programme, locale: Locale): string {
  const say = attentionSentences[locale];
  const sentence = (reason: AttentionReason): string => {
    switch (reason.code) {
      case 'binding':
        return say.binding();
      case 'state':
        return say.plain({ words: stateWord(entry.answer, locale) });
      case 'overdue':
        return say.overdue({
          deadline: formatDate(reason.deadline, locale),
          days: formatCount(reason.days, locale),
          one: reason.days === 1,
        });
      case 'flag':
        return say.plain({ words: flagWord(reason.flag, locale) });
      case 'unknown':
        return say.plain({ words: reasonText(reason.reason, locale) });
    }
  };
  const nameOf = ({ party, succession }: AttentionUnit): string => {
    const name = itemTitle(programme, party, locale);
    return succession ? say.aside(name, successionText(succession, programme, locale)) : name;
  };
  const units = duties.flatMap((duty) => {
    const names = entry.units.filter((unit) => unit.duty === duty).map(nameOf);
    return names.length === 0 ? [] : [say.units({ duty, names })];
  });
  return say.join([...entry.reasons.map(sentence), ...(units.length === 0 ? [say.noUnits()] : units)]);
}
