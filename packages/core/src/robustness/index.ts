/** Whether a judgement hangs on the method: our rules beside the published ones. No page needs this. */
export { differences, type Difference } from './difference.ts';
export { incomparables, type Incomparable } from './incomparable.ts';
export { methodCaseOf } from './method-case-of.ts';
export { methodResults } from './method-results.ts';
export {
  comparedMethods,
  robustness,
  type MethodComparison,
  type Robustness,
  type TargetRobustness,
} from './robustness.ts';
export { classOfState, classOfStatus, type VerdictClass } from './verdict-class.ts';
