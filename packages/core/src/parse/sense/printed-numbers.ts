import { breakdownKey } from '../../area/breakdown-key.ts';
import type { Indicator, Observation, Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { kinds } from '../../kind/kinds.ts';
import { firstDay } from '../../time/first-day.ts';
import { lastDay } from '../../time/last-day.ts';

/** A number that the file prints for an indicator, in the indicator's own unit. */
export interface PrintedNumber {
  readonly path: Issue['path'];
  readonly value: number;
  readonly of: 'value' | 'target' | 'start';
}

/** One value of a series: of the same area, group, place and definition. */
export interface PrintedValue extends PrintedNumber {
  readonly of: 'value';
  readonly observation: Observation;
  readonly series: string;
  readonly start: string;
  readonly end: string;
}

/** All numbers printed for one indicator. */
export interface PrintedNumbers {
  readonly indicator: Indicator;
  readonly values: readonly PrintedValue[];
  /** Of targets and starting points. */
  readonly others: readonly PrintedNumber[];
}

/** What the file prints for each indicator, in the order of the file; values that were withdrawn are left out. */
export function printedNumbers(programme: Programme): PrintedNumbers[] {
  const figures = new Map((programme.figures ?? []).map((figure, place) => [figure.id, { ...figure, place }]));
  const all = new Map(
    programme.indicators.map((indicator) => [
      indicator.id,
      { indicator, values: [] as PrintedValue[], others: [] as PrintedNumber[] },
    ]),
  );
  for (const { indicator, others } of all.values())
    for (const { figure, sameBasis } of indicator.baselines ?? []) {
      const found = figures.get(figure);
      if (found && sameBasis && found.unit.kind === indicator.unit.kind)
        others.push({ path: ['figures', found.place, 'value'], value: found.value, of: 'start' });
    }
  programme.targets.forEach(({ indicator, kind, value, low, high }, i) => {
    if (!kinds[kind].ofIndicator) return;
    for (const [field, number] of Object.entries({ value, low, high }))
      if (number !== undefined)
        all.get(indicator)?.others.push({ path: ['targets', i, field], value: number, of: 'target' });
  });
  (programme.observations ?? []).forEach((observation, i) => {
    const { indicator, value, area = '', place = '', breakdown, definition = '', period, state } = observation;
    if (value === null || state === 'withdrawn' || state === 'returned') return;
    all.get(indicator)?.values.push({
      path: ['observations', i, 'value'],
      value,
      of: 'value',
      observation,
      series: [area, place, breakdownKey(breakdown), definition].join(' '),
      start: firstDay(period),
      end: lastDay(period),
    });
  });
  return [...all.values()];
}
