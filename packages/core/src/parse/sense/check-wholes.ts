import type { Indicator, Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { kinds } from '../../kind/kinds.ts';
import { printedNumbers, type PrintedNumbers } from './printed-numbers.ts';

/**
 * Numbers that are no wholes where only wholes are counted; and counts that look like wholes without saying so, for which
 * the field is proposed.
 */
export function checkWholes(programme: Programme): Issue[] {
  const places = new Map(programme.indicators.map(({ id }, i) => [id, i]));
  const onTheWay = new Set(
    programme.targets.flatMap(({ indicator, kind, path }) =>
      kinds[kind].walked && path !== 'none' ? [indicator] : [],
    ),
  );
  return printedNumbers(programme).flatMap(({ indicator, values, others }: PrintedNumbers): Issue[] => {
    const all = [...values, ...others];
    const parts = all.filter(({ value }) => !Number.isInteger(value));
    if (indicator.unit.whole === true) return parts.map(({ path, value }) => makeIssue('not-whole', path, { value }));
    return parts.length === 0 && all.length > 1 && onTheWay.has(indicator.id) && looksWhole(indicator)
      ? [makeIssue('whole-not-said', ['indicators', places.get(indicator.id) as number, 'unit'], { count: all.length })]
      : [];
  });
}

/** Measure words of things that are put up or set up one by one. */
const measureWords: readonly string[] = ['个', '所', '座', '家', '处', '间', '栋', '幢'];

function looksWhole({ unit, timeBasis }: Indicator): boolean {
  return (
    unit.kind === 'plain' &&
    unit.per === undefined &&
    unit.whole === undefined &&
    timeBasis !== 'average' &&
    measureWords.includes(unit.label['zh-Hans']?.trim() ?? '')
  );
}
