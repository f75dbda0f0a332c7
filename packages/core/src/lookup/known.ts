import type { Document } from '../generated/types.ts';

/** What decides whether something counts: the date of judgement, the date of knowledge, and the documents by id. */
export interface Known {
  readonly asOf: string;
  readonly knownAt: string;
  readonly documents: ReadonlyMap<string, Document>;
}
