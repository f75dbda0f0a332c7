import type { Axis, Group } from '@onemetre/core';

/** The axes on which a group has anything; what a plan only strives for is told with the targets. */
export const axesOf = ({ outcome, aspired, delivery }: Group): readonly Axis[] => [
  ...(outcome.total > 0 || (aspired && aspired.total > 0) ? (['outcome'] as const) : []),
  ...(delivery.total > 0 ? (['delivery'] as const) : []),
];
