import { changes, defaultRules, type Programme, type Text } from '@onemetre/core';
import { changedRules } from '@onemetre/core/lookup';
import {
  commonLabels,
  explain,
  itemTitle,
  leafChangeText,
  pickText,
  planChangeText,
  ruleChangeText,
  stateWord,
  valueChangeText,
  type Locale,
} from '@onemetre/scenes';
import type { WithheldCount } from '../disclosure/withhold-counts.ts';
import { writeWorkbook } from '../ooxml/write-workbook.ts';
import type { WrittenSheet } from '../ooxml/worksheet.ts';
import { markedTitle } from '../tidy/shared-columns.ts';
import { approvalWords } from './approval-words.ts';
import { hasFallen } from './has-fallen.ts';

export interface ApprovalInput {
  /** As it is to be published. */
  readonly programme: Programme;
  /** The release before; absent for the first one. */
  readonly previous?: Programme | undefined;
  readonly withheld: readonly WithheldCount[];
  /** The steps that were taken; the published programme no longer has them. */
  readonly procedure?: Programme['procedure'];
  /** Below which counts were withheld, and why, where it is not the usual line. */
  readonly threshold: { readonly count: number; readonly reason?: string | undefined };
}

/**
 * The sheet on which a release is approved (.xlsx): what it is, with lines to sign; what has changed since the release
 * before, states that got worse first, each with before, after and the rule in words; settings that differ from the usual;
 * and what is withheld. It is for inside the house: it says between which ends a withheld number lies.
 */
export function approvalSheet(input: ApprovalInput, locale: Locale): Uint8Array {
  const { programme, previous, threshold } = input;
  const say = approvalWords[locale];
  const asOf = programme.asOf ?? '';
  const steps = stepsTaken(input, locale);
  const head: readonly (readonly [string, string])[] = [
    [say.internal, say.internalNote],
    [say.title, markedTitle(programme, locale)],
    [say.asOf, asOf],
    [say.asOfBefore, previous?.asOf ?? say.first],
    [say.hash, programme.stamp?.hash ?? ''],
    [say.hashBefore, programme.previousHash ?? say.first],
    [say.threshold, [String(threshold.count), threshold.reason ?? ''].join(' ').trim()],
    ...say.toSign.map((line, at) => [line, steps[at] ?? ''] as const),
  ];
  return writeWorkbook([
    sheet(say.sheets.approval, [24, 70], [[say.item, say.content], ...head]),
    sheet(say.sheets.changes, [14, 40, 18, 18, 70], [say.changeHeads, ...changeRows(input, locale)]),
    sheet(say.sheets.withheld, [30, 40, 16, 18, 18, 18], [say.withheldHeads, ...withheldRows(input, locale)]),
  ]);
}

/** What stands on the lines to sign, in their order. */
function stepsTaken({ programme, procedure = {} }: ApprovalInput, locale: Locale): readonly string[] {
  const { checks = [], secrecyReview, publicity, approval, notBefore } = procedure;
  const said = (text: Text | undefined): string => pickText(text, locale, programme.languages)?.text ?? '';
  return [
    checks
      .map(({ party, date }) => `${itemTitle(programme, party, locale)} ${date}`)
      .join(commonLabels[locale].separator),
    [said(secrecyReview?.office), secrecyReview?.date, secrecyReview?.reference].join(' ').trim(),
    publicity === undefined ? '' : approvalWords[locale].publicity[publicity],
    [said(approval?.role), approval?.date, approval?.reference].join(' ').trim(),
    notBefore ?? '',
  ];
}

function sheet(name: string, widths: readonly number[], rows: WrittenSheet['rows']): WrittenSheet {
  return { name, columns: widths.map((width) => ({ width })), rows };
}

function changeRows({ programme, previous }: ApprovalInput, locale: Locale): string[][] {
  const say = approvalWords[locale];
  const settings = Object.entries(changedRules({ ...defaultRules, ...numbersOf(programme.rules) }) ?? {}).map(
    ([name, value]) => [say.setting, name, String(defaultRules[name as keyof typeof defaultRules]), String(value), ''],
  );
  if (previous?.asOf === undefined || programme.asOf === undefined) return settings;
  const found = changes({ programme: previous, asOf: previous.asOf }, { programme, asOf: programme.asOf });
  const plans = { earlier: previous, later: programme };
  const leaves = [...found.leaves]
    .sort((a, b) => Number(hasFallen(b)) - Number(hasFallen(a)))
    .map((leaf) => [
      hasFallen(leaf) ? say.worse : say.state,
      itemTitle(programme, leaf.id, locale),
      stateWord(leaf.before, locale),
      stateWord(leaf.after, locale),
      [leafChangeText(leaf, plans, locale), explain(leaf.after, programme, locale)].join(' '),
    ]);
  return [
    ...leaves,
    ...found.values.map((value) => [
      say.values[value.kind],
      itemTitle(programme, value.indicator, locale),
      value.before === null ? '' : String(value.before.value),
      value.after === null ? '' : String(value.after.value),
      valueChangeText(value, programme, locale),
    ]),
    ...found.plan.map((change) => [
      say.plan,
      itemTitle(programme, change.id, locale),
      '',
      '',
      planChangeText(change, plans, locale),
    ]),
    ...found.rules.map((rule) => [
      say.setting,
      rule.name,
      String(rule.from),
      String(rule.to),
      ruleChangeText(rule, locale),
    ]),
    ...settings,
  ];
}

function numbersOf(settings: Programme['rules'] = {}): Partial<typeof defaultRules> {
  const { adoptedBy: _, ...numbers } = settings;
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined));
}

function withheldRows({ programme, withheld }: ApprovalInput, locale: Locale): string[][] {
  const say = approvalWords[locale];
  return withheld.flatMap(({ observation: at, why, bounds }) => {
    const observation = programme.observations?.[at];
    if (observation === undefined) return [];
    const { id, indicator, period, area } = observation;
    const [{ low, high } = { low: Number.NaN, high: Number.NaN }] = bounds;
    return [
      [
        id,
        itemTitle(programme, indicator, locale),
        period,
        area === undefined ? '' : itemTitle(programme, area, locale),
        say.why[why],
        Number.isNaN(low) ? '' : `${Math.round(low)} — ${high === Infinity ? say.open : Math.round(high)}`,
      ],
    ];
  });
}
