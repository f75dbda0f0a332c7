import type { Correction, Programme } from '@onemetre/core';
import { localeOf, type Locale } from '@onemetre/scenes';

/** Why a published figure changes: an error, a first figure that became final, a figure that came late. */
export const correctionKinds = ['correction', 'revision', 'late'] as const;

export type CorrectionKind = (typeof correctionKinds)[number];

/** A change of a published figure, called by its name. */
export interface NamedCorrection {
  /** The id of the observation. */
  readonly item: string;
  readonly kind: CorrectionKind;
  readonly reason: string;
}

/** The words that begin the reason, so that every reader sees which it is. */
const kindWords: Readonly<Record<CorrectionKind, Readonly<Record<Locale, string>>>> = {
  correction: { 'zh-Hans': '更正：', en: 'Correction: ' },
  revision: { 'zh-Hans': '修订：', en: 'Revision: ' },
  late: { 'zh-Hans': '补报：', en: 'Late figure: ' },
};

/**
 * The programme with the corrections of the release before it, which are never lost, and an entry for each change that is
 * called by its name: what the figure was, what it is, and why.
 *
 * @param date of the entries, YYYY-MM-DD
 * @throws RangeError for an observation that neither release has
 *
 * @example
 * nameCorrections(programme, programme, [], '2025-01-31') === programme // => true
 */
export function nameCorrections(
  previous: Programme,
  next: Programme,
  named: readonly NamedCorrection[],
  date: string,
): Programme {
  const own = next.corrections ?? [];
  const ids = new Set(own.map(({ id }) => id));
  const kept = (previous.corrections ?? []).filter(({ id }) => !ids.has(id));
  const [first = '', ...others] = next.languages;
  const language = localeOf(first, others);
  const made = named.map((one): Correction => {
    const [from, to] = [previous, next].map(({ observations = [] }) => observations.find(({ id }) => id === one.item));
    if (!from && !to) throw new RangeError(`nameCorrections requires an observation, got ${one.item}`);
    return {
      id: `${one.kind}-${one.item}-${date}`,
      date,
      item: one.item,
      field: 'value',
      from: from?.value?.toString() ?? '',
      to: to?.value?.toString() ?? '',
      reason: { [language]: `${kindWords[one.kind][language]}${one.reason}` },
    };
  });
  return kept.length + made.length === 0 ? next : { ...next, corrections: [...kept, ...own, ...made] };
}
