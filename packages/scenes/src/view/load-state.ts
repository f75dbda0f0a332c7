import type { Programme } from '@onemetre/core';
import type { IssueGroup } from '@onemetre/core/issues';

/** Why there is no data; each code has its sentence and remedy in `labels/failure-labels.ts`. */
export const failureCodes = [
  'offline',
  'local-file',
  'timeout',
  'not-found',
  'forbidden',
  'busy',
  'web-page',
  'too-large',
  'encoding',
  'unreadable',
  'no-content',
  'message',
  'other-file',
  'text',
  'invalid',
  'internal',
  'missing',
  'no-source',
  'no-programme',
  'partial',
  'no-engine',
  'no-release',
  'not-held',
  'other-release',
  'other-scenes',
  'newer-scenes',
  'other-engine',
  'engine-missing',
  'address',
  'broken',
] as const;

export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  readonly code: FailureCode;
  /** A status code, a limit or a name. */
  readonly detail: string;
  /** What the check found, at most a few; the words come from core. */
  readonly mistakes?: readonly IssueGroup[];
  readonly mistakeCount?: number;
}

/** What is known of a programme's data. */
export type LoadState =
  | { readonly type: 'idle' }
  /** `attempt` counts from 1. */
  | { readonly type: 'loading'; readonly attempt?: number }
  /** `failure` is set when a later reading failed and the last good data are still shown. */
  | { readonly type: 'ready'; readonly programme: Programme; readonly failure?: Failure }
  | { readonly type: 'failed'; readonly failure: Failure };
