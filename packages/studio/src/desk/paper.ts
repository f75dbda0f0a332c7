import type { Programme } from '@onemetre/core';
import type { Issue } from '@onemetre/core/issues';
import type { TableIssue, TableSheet } from '@onemetre/exchange';

/** A file as it was dropped. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The day on which it was last written, YYYY-MM-DD. */
  readonly received?: string;
  /** The ZIP file that it came in. */
  readonly within?: string;
}

interface Known extends GivenFile {
  /** The SHA-256 of its bytes, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** A file as it was read, before it is known what it belongs to. */
export type Paper = Known &
  (
    | { readonly is: 'tables'; readonly sheets: readonly TableSheet[]; readonly issues: readonly TableIssue[] }
    | {
        readonly is: 'programme';
        readonly programme: Programme;
        readonly issues: readonly Issue[];
        /** Whether a release is still what its hash says; true for a file that has none. */
        readonly isWhole: boolean;
      }
    | { readonly is: 'refused'; readonly tableIssues: readonly TableIssue[]; readonly issues: readonly Issue[] }
    /** What an office program keeps beside a file that is open. */
    | { readonly is: 'lock' }
  );
