import type { Changes, Programme } from '@onemetre/core';
import {
  itemTitle,
  leafChangeText,
  pickText,
  planChangeText,
  ruleChangeText,
  valueChangeText,
  type Locale,
} from '@onemetre/scenes';
import { stateShape } from './state-shape.ts';
import { timeWords } from './time-words.ts';
import { row } from './with-programme.ts';

/** The earlier and the later file; the same one for two dates of one file. */
export interface Plans {
  readonly earlier: Programme;
  readonly later: Programme;
}

/** A heading and its lines; a part without lines is left out. */
export const part = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`# ${heading}`, ...lines];

/** What changed between two moments, for a program: the data, with a sentence beside each. */
export const changeData = ({ leaves, values, plan, rules, ...rest }: Changes, plans: Plans, locale: Locale) => ({
  kind: 'moments',
  ...rest,
  leaves: leaves.map((leaf) => ({
    id: leaf.id,
    from: { state: leaf.before.state, flags: leaf.before.flags },
    to: { state: leaf.after.state, flags: leaf.after.flags },
    stateChanged: leaf.stateChanged,
    steps: leaf.steps,
    text: leafChangeText(leaf, plans, locale),
  })),
  values: values.map((value) => ({ ...value, text: valueChangeText(value, plans.later, locale) })),
  plan: plan.map((change) => ({ ...change, text: planChangeText(change, plans, locale) })),
  rules: rules.map((rule) => ({ ...rule, text: ruleChangeText(rule, locale) })),
});

/** What changed between two moments, for a reader. */
export const changeLines = (found: Changes, plans: Plans, locale: Locale): string[] => {
  const words = timeWords(locale);
  const { later } = plans;
  return [
    ...part(
      words.headings.states,
      found.leaves.map((leaf) =>
        row(
          `${stateShape(leaf.before.state)}${stateShape(leaf.after.state)}`,
          itemTitle(later, leaf.id, locale),
          leafChangeText(leaf, plans, locale),
          leaf.id,
        ),
      ),
    ),
    ...part(
      words.headings.values,
      found.values.map((value) =>
        row(itemTitle(later, value.indicator, locale), valueChangeText(value, later, locale), value.indicator),
      ),
    ),
    ...part(
      words.headings.plan,
      found.plan.map((change) => row(planChangeText(change, plans, locale), change.id)),
    ),
    ...part(
      words.headings.rules,
      found.rules.map((rule) => row(ruleChangeText(rule, locale))),
    ),
    ...part(
      words.headings.corrections,
      found.corrections.map(({ date, item, field, from, to, reason }) =>
        row(date, item, `${field}: ${from} → ${to}`, pickText(reason, locale, later.languages)?.text ?? ''),
      ),
    ),
    words.same(found.unchanged.length),
  ];
};
