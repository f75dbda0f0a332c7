import type { Unit } from '@onemetre/core';
import type { Locale } from '../locale.ts';
import { unitLabel } from '../unit-label.ts';
import { childSentencesFor } from './child-sentences-for.ts';
import { naturalFrequency } from './natural-frequency.ts';

export interface Count {
  readonly count: number;
  /** False where it is rounded. */
  readonly exact: boolean;
}

/** Numbers of one indicator as whole things. */
export interface Counting {
  readonly counts: readonly Count[];
  /** The group they are counted in, for rates; null where they are things of their own. */
  readonly whole: number | null;
  /** What stands behind each count. */
  readonly noun: string;
}

/** Out of how many a value is counted; null where it is a number of things. */
export function ratePer({ kind, per }: Unit): number | null {
  return kind === 'percent' ? 100 : kind === 'permille' ? 1000 : (per ?? null);
}

/**
 * Values as whole things that can be counted: a rate out of a group, anything else as it is, rounded where need be.
 *
 * @param apart whether different values have to stay different
 */
export function childCounting(values: readonly number[], unit: Unit, locale: Locale, apart = true): Counting {
  const per = ratePer(unit);
  if (per !== null && values.every((value) => value >= 0)) {
    const { whole, counts, exact } = naturalFrequency(values, per, apart);
    return {
      counts: counts.map((count, i) => ({ count, exact: exact[i] === true })),
      whole,
      noun: childSentencesFor(locale).member,
    };
  }
  const { factor, noun } = factored(unitLabel(unit, locale));
  return {
    counts: values.map((value) => {
      // A factor moves the decimal point; what floating point leaves behind it is taken off.
      const moved = Number((value * factor).toPrecision(12));
      return { count: Math.round(moved) + 0, exact: Number.isInteger(moved) };
    }),
    whole: null,
    noun,
  };
}

/** English units such as “× 10,000 people” carry a factor, which is reckoned into the count. */
function factored(label: string): { readonly factor: number; readonly noun: string } {
  const [, size, noun = ''] = /^× (10,000|100 million) (.*)$/.exec(label) ?? [];
  return size === undefined ? { factor: 1, noun: label } : { factor: size === '10,000' ? 1e4 : 1e8, noun };
}
