import { makeIssue } from '../../issue/make-issue.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Migration } from '../migrate.ts';

type Row = Readonly<Record<string, unknown>>;

/** What the targets of an indicator said of adding up: a running total, periods that add up, or nothing. */
interface Said {
  readonly accumulation: unknown;
  readonly place: number;
}

/**
 * From version 1 to 2. How values add up is said by the indicator alone: `accumulation` of its targets moves into
 * `timeBasis`, and where they contradict each other someone must decide. `attribute` of an indicator becomes `strength`
 * of its targets. The number of a standard becomes the `share` of units or the `threshold` of each.
 */
export const fromVersion1: Migration = {
  from: 1,
  carry: (document) => {
    const targets = rowsOf(document, 'targets');
    const said = new Map<unknown, Said>();
    const issues: Issue[] = [];
    targets.forEach((target, i) => {
      if (!isRow(target) || target['accumulation'] === undefined) return;
      const { indicator, accumulation } = target;
      const first = said.get(indicator);
      if (!first) said.set(indicator, { accumulation, place: i });
      else if (first.accumulation !== accumulation)
        issues.push(
          makeIssue('accumulation-disagrees', ['targets', i, 'accumulation'], {
            value: String(accumulation),
            other: `targets[${first.place}]`,
            otherValue: String(first.accumulation),
          }),
        );
    });
    const attributes = new Map<unknown, unknown>();
    const indicators = rowsOf(document, 'indicators').map((indicator) => {
      if (!isRow(indicator)) return indicator;
      if (indicator['attribute'] !== undefined) attributes.set(indicator['id'], indicator['attribute']);
      const stock = said.get(indicator['id'])?.accumulation === 'stock';
      return { ...without(indicator, 'attribute'), ...(stock ? { timeBasis: 'running-total' } : {}) };
    });
    const inShares = new Set(indicators.flatMap((one) => (isRow(one) && isShare(one['unit']) ? [one['id']] : [])));
    const carried = targets.map((target) => {
      if (!isRow(target)) return target;
      const strength = attributes.get(target['indicator']);
      const kept = { ...without(target, 'accumulation'), ...(strength === undefined ? {} : { strength }) };
      return target['kind'] === 'standard' ? standardOf(kept, inShares.has(target['indicator'])) : kept;
    });
    return {
      document: {
        ...document,
        ...(Array.isArray(document['indicators']) ? { indicators } : {}),
        ...(Array.isArray(document['targets']) ? { targets: carried } : {}),
      },
      issues,
    };
  },
};

function rowsOf(document: Row, list: string): readonly unknown[] {
  const rows = document[list];
  return Array.isArray(rows) ? rows : [];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function without(row: Row, field: string): Row {
  const { [field]: _, ...rest } = row;
  return rest;
}

function isShare(unit: unknown): boolean {
  return isRow(unit) && unit['kind'] === 'percent';
}

/** The number of a standard was the share of units where it was in per cent, and what each must meet otherwise. */
function standardOf(target: Row, share: boolean): Row {
  const { value, comparator } = target;
  if (typeof value !== 'number') return target;
  if (!share) return { ...without(target, 'value'), threshold: value };
  // Only the least share that must comply can be carried over as one.
  return comparator === 'ge' || comparator === 'not-stated' ? { ...without(target, 'value'), share: value } : target;
}
