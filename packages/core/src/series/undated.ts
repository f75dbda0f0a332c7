import type { Course } from '../answer/course.ts';
import { defaultRules } from '../answer/rules.ts';
import type { Succession } from '../answer/succession.ts';
import type { Series } from '../answer/series.ts';
import type { Programme } from '../generated/types.ts';
import { courseOf } from '../indicator/course-of.ts';
import { prepareCase } from '../indicator/prepare-case.ts';
import { buildLookup } from '../lookup/lookup.ts';
import { seriesOf } from './series-of.ts';

/** What a file holds of its indicators and targets where no date has been chosen. */
export interface Undated {
  /** By indicator, the programme's own area first. */
  readonly series: ReadonlyMap<string, readonly Series[]>;
  /** Units and areas in whose place another stands, by id. */
  readonly successions: ReadonlyMap<string, Succession>;
  /** By target. */
  readonly courses: ReadonlyMap<string, Course>;
}

const always = { asOf: '9999-12-31', knownAt: '9999-12-31' };

/**
 * The series of every indicator and the course of every target without a date: everything that the file holds counts as
 * known, and nothing is judged. Where there is a date, `evaluateProgramme` says what was known on it.
 *
 * @returns a series without points where an indicator has no value
 *
 * @example
 * undated(programme).series.get(programme.indicators[0].id)[0].missing // => []
 */
export function undated(programme: Programme): Undated {
  const lookup = buildLookup(programme, always, defaultRules);
  let series: Undated['series'] | undefined;
  let courses: Undated['courses'] | undefined;
  return {
    successions: lookup.successions,
    // Most pages without a date ask for names alone.
    get series() {
      series ??= new Map(programme.indicators.map((indicator) => [indicator.id, seriesOf(indicator, lookup)]));
      return series;
    },
    get courses() {
      courses ??= new Map(
        programme.targets.map((target) => [target.id, courseOf(target, prepareCase(target, lookup))]),
      );
      return courses;
    },
  };
}
