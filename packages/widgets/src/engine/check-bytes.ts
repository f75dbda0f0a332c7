import { readJson } from '@onemetre/core/issues';
import { checkData } from './check-data.ts';
import { failureOfIssues } from './failure-of-issues.ts';
import type { Loaded } from '../store/loaded.ts';

/** Bytes as they came from a server or a script element, read strictly and checked. */
export const checkBytes = (bytes: Uint8Array): Loaded => {
  const read = readJson(bytes);
  return read.ok ? checkData(read.value) : { ok: false, failure: failureOfIssues(read.issues) };
};
