import type { MethodCase, MethodOptions } from './method-case.ts';
import type { MethodResult } from './method-result.ts';

/** A published way of judging, as an exact function with its name and version. */
export interface PublishedMethod {
  readonly id: string;
  /** Changes when a result for the same case would. */
  readonly version: string;
  readonly citation: string;
  /** The options that it reads, with what applies when they are absent; null for none. */
  readonly defaults: Readonly<Partial<Record<keyof MethodOptions, unknown>>>;
  /** Its own status words; the last one says that there is no answer. */
  readonly statuses: readonly string[];
  /** True where values need no year: items of a list, in the order given. */
  readonly timeless?: boolean;
  readonly evaluate: (input: MethodCase) => MethodResult;
}

/** What a method is before its function is written. */
export type MethodCard = Omit<PublishedMethod, 'evaluate'>;
