import type { Programme } from '@onemetre/core';
import { lastDay } from '@onemetre/core/time';

/**
 * The date to judge a draft on that is offered first: the last day of the newest value, or the file's own where that is
 * later; never today. '' where the draft has neither.
 */
export function proposedDate({ asOf = '', observations = [] }: Programme): string {
  const days = observations.flatMap(({ value, period }) => (value === null ? [] : [lastDay(period)]));
  return days.reduce((latest, day) => (day > latest ? day : latest), asOf);
}
