import type { Ended, Outcome } from './run-steps.ts';

const told: Readonly<Record<Outcome, string>> = {
  passed: 'passed',
  failed: 'FAILED',
  unchanged: 'unchanged since it passed',
  'not-run': 'NOT RUN: it needs one that failed',
};

/** The steps with their seconds and counts, a row each, and how many of them ended how. */
export const outcomeTable = (ended: readonly Ended[]): string => {
  const rows = ended.map(({ step, outcome, seconds, counted }) => [
    step.name,
    seconds === undefined ? '' : `${seconds.toFixed(1)} s`,
    told[outcome],
    counted ?? '',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(([name = '', seconds = '', outcome = '', counted = '']) =>
    [name.padEnd(widths[0] ?? 0), seconds.padStart(widths[1] ?? 0), outcome.padEnd(widths[2] ?? 0), counted]
      .join('  ')
      .trimEnd(),
  );
  const count = (outcome: Outcome): number => ended.filter((one) => one.outcome === outcome).length;
  const rest = (['unchanged', 'not-run'] as const).filter((outcome) => count(outcome) > 0);
  const sum = [`${count('passed')} passed`, ...rest.map((o) => `${count(o)} ${o.replace('-', ' ')}`)];
  return `${lines.join('\n')}\n\n${sum.join(', ')}, ${count('failed')} failed`;
};
