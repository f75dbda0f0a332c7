import { family, type LeafChange } from '@onemetre/core';

/** Now behind or failed, and before not, or less so. What is no longer known has not got worse: absence is not failure. */
export function hasFallen({ before, after }: LeafChange): boolean {
  const [was, is] = [family(before.state), family(after.state)];
  return is !== was && (is === 'failed' || (is === 'behind' && was !== 'failed'));
}
