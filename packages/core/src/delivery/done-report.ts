import type { Report } from '../generated/types.ts';

/**
 * The report that first said done and was not taken back since, or null. A later report that the work recurs does not
 * take it back.
 *
 * @param reports oldest first
 */
export function doneReport(reports: readonly Report[]): Report | null {
  let done: Report | null = null;
  for (const report of reports) {
    if (report.claim === 'done') done ??= report;
    else if (report.claim !== 'recurring') done = null;
  }
  return done;
}
