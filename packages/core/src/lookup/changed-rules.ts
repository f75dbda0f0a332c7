import { defaultRules, type Rules } from '../answer/rules.ts';

/**
 * The cut-offs that are not the defaults, for every answer to say; null where all are.
 *
 * @example
 * changedRules({ ...defaultRules, atRiskRatio: 0.5 }) // => { atRiskRatio: 0.5 }
 */
export function changedRules(rules: Rules): Readonly<Record<string, number>> | null {
  const changed = Object.entries(rules).filter(([name, value]) => defaultRules[name as keyof Rules] !== value);
  return changed.length === 0 ? null : Object.fromEntries(changed);
}
