import type { PlanChange, Programme, Text, UnitDuty } from '@onemetre/core';
import { changeSentencesFor } from './change-sentences/change-sentences-for.ts';
import { formatDate } from './format-date.ts';
import { formatCount } from './format-count.ts';
import { formatPrinted } from './format-printed.ts';
import { wordIn } from './issue-sentences/word-in.ts';
import { itemTitle } from './item-title.ts';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';
import { successionSentence } from './succession-text.ts';
import { stateWords } from './state-word.ts';
import { deadlinePhrase } from './target-phrase.ts';

/**
 * One difference between two states of a plan, in a sentence.
 *
 * @param plans the earlier and the later file; the same one for two dates of one file
 *
 * @example
 * const change = { kind: 'dropped', list: 'actions', id: programme.actions[0].id }
 * planChangeText(change, { earlier: programme, later: programme }, 'en') // => 'No longer listed: Care.'
 */
export function planChangeText(
  change: PlanChange,
  { earlier, later }: { readonly earlier: Programme; readonly later: Programme },
  locale: Locale,
): string {
  const say = changeSentencesFor(locale);
  const words = (text: Text | undefined): string => pickText(text, locale, later.languages)?.text ?? '';
  const title = itemTitle(change.kind === 'dropped' ? earlier : later, change.id, locale);
  const revised = (sentence: string): string =>
    'revision' in change && change.revision
      ? say.join([
          sentence,
          say.revision({ date: formatDate(change.revision.date, locale), reason: words(change.revision.reason) }),
        ])
      : sentence;
  const date = (deadline: string | null): string =>
    deadline === null ? deadlinePhrase(null, locale) : formatDate(deadline, locale);
  const units = (programme: Programme, some: readonly UnitDuty[]): string | null =>
    some.length === 0
      ? null
      : say.list(some.map(({ party, duty }) => say.unit({ name: itemTitle(programme, party, locale), duty })));
  switch (change.kind) {
    case 'added':
    case 'dropped':
      return say[change.kind]({ title });
    case 'retitled':
      return say.retitled({ from: words(change.from), to: words(change.to) });
    case 'raised':
    case 'lowered': {
      const indicator = later.targets.find(({ id }) => id === change.id)?.indicator;
      const of = later.indicators.find(({ id }) => id === indicator);
      const value = (number: number): string =>
        of ? formatPrinted({ value: number }, of, locale) : formatCount(number, locale);
      return revised(
        say[change.kind]({
          title: of ? words(of.title) : title,
          from: value(change.from),
          to: value(change.to),
          demand: change.demand,
        }),
      );
    }
    case 'restated':
      return revised(
        say.restated({
          title,
          fields: say.list(change.fields.map((field) => wordIn(say.fields, field, field))),
          comparable: change.list === 'indicators' || change.fields.join() === 'interim',
        }),
      );
    case 'deadline-moved':
      return revised(say.deadlineMoved({ title, from: date(change.from), to: date(change.to) }));
    case 'moved':
      return say.moved({
        title,
        from: change.from === null ? say.nowhere() : itemTitle(earlier, change.from, locale),
        to: change.to === null ? say.nowhere() : itemTitle(later, change.to, locale),
      });
    case 'units-changed':
      return say.unitsChanged({ title, joined: units(later, change.joined), left: units(earlier, change.left) });
    case 'succeeded':
      return say.succeeded({
        title,
        how: change.succession && successionSentence(change.succession, later, locale),
      });
    case 'decided':
      return say.decided({
        title,
        word: change.to === null ? null : stateWords[locale][change.to],
        reason: change.reason === undefined ? null : words(change.reason),
      });
  }
}
