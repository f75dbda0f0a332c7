import type { ChangeStep, Flag, LeafChange, Programme, State } from '@onemetre/core';
import { changeSentencesFor } from './change-sentences/change-sentences-for.ts';
import { flagWord } from './flag-word.ts';
import { formatCount } from './format-count.ts';
import type { Locale } from './locale.ts';
import { planChangeText } from './plan-change-text.ts';
import { ruleChangeText } from './rule-change-text.ts';
import { stateWord, stateWords } from './state-word.ts';
import { valueChangeText } from './value-change-text.ts';

/** How many values are named one by one: those of the parts of a place can be many. */
const most = 4;

/**
 * How and why a leaf changed, in a few sentences: from which state to which, and each cause that moved it.
 *
 * @param plans the earlier and the later file; the same one for two dates of one file
 *
 * @example
 * const [from, to] = ['2025-12-31', '2026-03-20'].map((asOf) => ({ programme, asOf }))
 * const { leaves: [first] } = changes(from, to)
 * leafChangeText(first, { earlier: programme, later: programme }, 'en').startsWith('From “') // => true
 */
export function leafChangeText(
  { before, after, stateChanged, steps }: LeafChange,
  plans: { readonly earlier: Programme; readonly later: Programme },
  locale: Locale,
): string {
  const say = changeSentencesFor(locale);
  const flags = (some: readonly Flag[]): string | null =>
    some.length === 0 ? null : say.list(some.map((flag) => flagWord(flag, locale)));
  // A state in between has no answer of its own to be worded by.
  const word = (state: State): string =>
    state === before.state
      ? stateWord(before, locale)
      : state === after.state
        ? stateWord(after, locale)
        : stateWords[locale][state];
  const step = (of: ChangeStep): string[] => {
    switch (of.cause) {
      case 'time':
        if (steps.length === 1) return [say.time()];
        return of.from === of.to ? [] : [say.timeFirst({ from: word(of.from), to: word(of.to) })];
      case 'evidence': {
        const { length: count } = of.reports;
        // One more or less is no reason to count the rest: “1 more values” is never said.
        const listed = of.values.length > most + 1 ? of.values.slice(0, most) : of.values;
        const found = [
          ...listed.map((value) => valueChangeText(value, plans.later, locale)),
          ...(listed.length < of.values.length
            ? [say.moreValues(formatCount(of.values.length - listed.length, locale))]
            : []),
          ...(count === 0 ? [] : [say.reports({ count: formatCount(count, locale), one: count === 1 })]),
          ...(of.completion ? [say.completion()] : []),
        ];
        return found.length === 0 ? [say.otherEvidence()] : found;
      }
      case 'plan':
        return of.plan.length === 0
          ? [say.otherPlan()]
          : of.plan.map((change) => planChangeText(change, plans, locale));
      case 'rules':
        return of.rules.map((rule) => ruleChangeText(rule, locale));
    }
  };
  const moved = stateChanged
    ? say.stateMoved({ from: stateWord(before, locale), to: stateWord(after, locale) })
    : say.flagsMoved({
        state: stateWord(after, locale),
        raised: flags(after.flags.filter((flag) => !before.flags.includes(flag))),
        dropped: flags(before.flags.filter((flag) => !after.flags.includes(flag))),
      });
  return say.join([moved, ...steps.flatMap(step)]);
}
