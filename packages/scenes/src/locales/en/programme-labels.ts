import type { ProgrammeLabels } from '../../labels/programme-labels.ts';

export const programmeLabels: ProgrammeLabels = {
  within: (place, around) => `${place}, ${around}`,
  place: 'Place',
  issuer: 'Issued by',
  publisher: 'Data prepared by',
  period: 'Period',
  edition: 'Edition',
  scope: 'What the data cover',
  from: (start, end) => {
    if (start === null) return end === null ? null : `until ${end}`;
    if (end === null) return `from ${start}`;
    return start === end ? start : `${start} to ${end}`;
  },
  judged: {
    plan: () => 'Lists the promises, units and sources of the plan and judges nothing.',
    figures: (date) => `Lists the values as of ${date} and judges nothing.`,
    judged: (date) => `Judged on the data as of ${date}.`,
  },
  knownAt: (date) => `Only what had been published by ${date} is used.`,
  invented: 'Place and data are invented.',
  absence: 'Where there are no data it says “No data”: not in our sources, counted neither as 0 nor as not done.',
};
