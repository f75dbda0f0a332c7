import type { CountedValue, Programme, ValueChange } from '@onemetre/core';
import { changeSentencesFor } from './change-sentences/change-sentences-for.ts';
import { formatDate } from './format-date.ts';
import { formatPrinted } from './format-printed.ts';
import { groupNames } from './group-names.ts';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';
import { reasonText } from './reason-text.ts';

/**
 * What happened to the value of one period, in a sentence.
 *
 * @param programme the later file
 *
 * @example
 * const change = { kind: 'new', indicator: programme.indicators[0].id, period: '2023', date: null, after: { value: 5 } }
 * valueChangeText(change, programme, 'en') // => 'New value for 2023: 5.0 places per 1,000.'
 */
export function valueChangeText(change: ValueChange, programme: Programme, locale: Locale): string {
  const say = changeSentencesFor(locale);
  const indicator = programme.indicators.find(({ id }) => id === change.indicator);
  const value = (of: CountedValue | null): string =>
    of === null || !indicator ? '' : formatPrinted(of, indicator, locale, 'spoken');
  const names = groupNames(change, programme, locale);
  const period = `${formatDate(change.period, locale)}${names.length === 0 ? '' : say.group(names)}`;
  const date = change.date === null ? null : formatDate(change.date, locale);
  switch (change.kind) {
    case 'new':
      return say.newValue({ period, value: value(change.after), date });
    case 'corrected':
      return say.corrected({
        period,
        from: value(change.before),
        to: value(change.after),
        date,
        reason: pickText(change.reason ?? undefined, locale, programme.languages)?.text ?? null,
      });
    case 'settled':
      return say.settled({
        period,
        value: value(change.after),
        from: say.statuses[change.before?.status ?? 'provisional'],
        to: say.statuses[change.after?.status ?? 'final'],
      });
    case 'withdrawn': {
      const { why = 'removed' } = change;
      return say.withdrawn({
        period,
        value: value(change.before),
        why: why === 'removed' ? say.removed() : reasonText(why, locale),
      });
    }
  }
}
