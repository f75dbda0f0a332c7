import type { Rules } from '../answer/rules.ts';
import type { AdoptedBy, Programme } from '../generated/types.ts';
import { rulesOf } from './rules-of.ts';

/**
 * Who adopted the cut-offs that were used: the programme's own bind only where they are those. Undefined where nobody did,
 * or where others were used.
 *
 * @example
 * const rules = { adoptedBy: { body: { en: 'the council' }, document: 'plan' } }
 * adoptedBy(defaultRules, { rules }) // => { body: { en: 'the council' }, document: 'plan' }
 * adoptedBy({ ...defaultRules, aheadRatio: 2 }, { rules }) // => undefined
 */
export function adoptedBy(rules: Rules, programme: Pick<Programme, 'rules'>): AdoptedBy | undefined {
  const own = rulesOf(programme);
  const used = Object.entries(own).every(([name, value]) => rules[name as keyof Rules] === value);
  return used ? programme.rules?.adoptedBy : undefined;
}
