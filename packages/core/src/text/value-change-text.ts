import type { CountedValue, ValueChange } from '../changes/value-changes.ts';
import type { Programme, Text } from '../generated/types.ts';
import { changeSentencesFor } from './change-sentences/change-sentences-for.ts';
import { formatDate } from './format-date.ts';
import { formatPrinted } from './format-printed.ts';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';
import { reasonText } from './reason-text.ts';

/** What the value is of, where it is not of the whole area and everybody. */
const groupNames = (
  { indicator, area, breakdown = {} }: ValueChange,
  programme: Programme,
  locale: Locale,
): string[] => {
  const words = (text: Text | undefined): string => pickText(text, locale, programme.languages)?.text ?? '';
  const dimensions = programme.indicators.find(({ id }) => id === indicator)?.dimensions ?? [];
  const categories = Object.entries(breakdown).map(([dimension, category]) =>
    words(dimensions.find(({ id }) => id === dimension)?.categories.find(({ id }) => id === category)?.title),
  );
  const place = area === undefined ? [] : [words(programme.areas?.find(({ id }) => id === area)?.title)];
  return [...place, ...categories].filter((name) => name !== '');
};

/**
 * What happened to the value of one period, in a sentence.
 *
 * @param programme the later file
 */
export const valueChangeText = (change: ValueChange, programme: Programme, locale: Locale): string => {
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
};
