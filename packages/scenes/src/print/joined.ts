import type { Inline } from './words-markup.ts';

/** Parts with something between them; empty ones are left out. */
export const joined = (parts: readonly Inline[], between: string): Inline =>
  parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : [between, ...part]));
