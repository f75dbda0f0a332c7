import type { Family } from '@onemetre/core';

/** What the six families of states are called. */
export const familyLabels: Readonly<Record<Family, string>> = {
  met: 'Met',
  moving: 'Under way',
  behind: 'Behind',
  failed: 'Not met',
  waiting: 'Not due, or no task',
  unknown: 'Cannot be judged yet',
};
