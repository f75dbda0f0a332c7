import { defaultRules, type Programme, type Rules } from '@onemetre/core';
import { adoptedBy, changedRules, programmeIndex } from '@onemetre/core/lookup';
import { changeSentencesFor } from './change-sentences/change-sentences-for.ts';
import { formatCount } from './format-count.ts';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';
import { verdictNotes } from '../generated/locales/words.ts';

export interface VerdictNotes {
  readonly general: string;
  readonly adopted: (v: { body: string; document: string }) => string;
  readonly differs: (v: { name: string; value: string; general: string }) => string;
}

/**
 * Whose verdict a judged page gives: that of the body that adopted its cut-offs, or nobody's but this library's; and
 * every cut-off that is not the general one.
 *
 * @param rules the cut-offs that were used
 *
 * @example
 * const { rules } = evaluateProgramme(programme, { asOf: '2025-01-01' })
 * verdictNote(programme, rules, 'zh-Hans') // => ['按一米通用规则测算，非考核口径。']
 */
export function verdictNote(programme: Programme, rules: Rules, locale: Locale): string[] {
  const say = verdictNotes[locale];
  const names = changeSentencesFor(locale).rules;
  const adopted = adoptedBy(rules, programme);
  const said = (text: Parameters<typeof pickText>[0]): string =>
    pickText(text, locale, programme.languages)?.text ?? '';
  return [
    adopted
      ? say.adopted({
          body: said(adopted.body),
          document: said(programmeIndex(programme).documents.get(adopted.document)?.title) || adopted.document,
        })
      : say.general,
    ...Object.entries(changedRules(rules) ?? {}).map(([name, value]) =>
      say.differs({
        name: names[name as keyof Rules],
        value: formatCount(value, locale),
        general: formatCount(defaultRules[name as keyof Rules], locale),
      }),
    ),
  ];
}
