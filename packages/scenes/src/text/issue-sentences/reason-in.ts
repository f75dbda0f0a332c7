import { reasons } from '@onemetre/core';
import type { Locale } from '../locale.ts';
import { reasonText } from '../reason-text.ts';

/** A reason in words; a value that is none stands as it is. */
export function reasonIn(value: string | number | undefined, locale: Locale): string {
  const reason = reasons.find((one) => one === value);
  return reason === undefined ? String(value) : reasonText(reason, locale);
}
