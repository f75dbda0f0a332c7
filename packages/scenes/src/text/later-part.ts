import type { Answer, IgnoredInput } from '@onemetre/core';
import { lastDay } from '@onemetre/core/time';

/** The latest value for only a part of its usual period that has come since the value judged; shown, not judged. */
export function laterPart({ because }: Answer): IgnoredInput | undefined {
  const { ignored, dates } = because;
  return ignored
    .filter(
      ({ reason, period, value }) =>
        reason === 'part-year-value' &&
        value !== undefined &&
        period !== undefined &&
        lastDay(period) > (dates.reference ?? ''),
    )
    .reduce<IgnoredInput | undefined>(
      (a, b) => (a && lastDay(a.period ?? '') >= lastDay(b.period ?? '') ? a : b),
      undefined,
    );
}
