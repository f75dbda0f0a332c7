import { defaultRules, type Rules } from '../answer/rules.ts';
import type { Programme } from '../generated/types.ts';

/**
 * The cut-offs that apply: those of the call, else the programme's own, else the defaults.
 *
 * @throws RangeError when a cut-off is not a number
 */
export function rulesOf(programme: Pick<Programme, 'rules'>, asked?: Partial<Rules>): Rules {
  return {
    ...defaultRules,
    ...defined(programme.rules),
    ...defined(asked),
  };
}

function defined(rules: Programme['rules'] | Partial<Rules> | undefined): Partial<Rules> {
  const set: Record<string, number> = {};
  for (const name of Object.keys(defaultRules) as (keyof Rules)[]) {
    const value = rules?.[name];
    if (value === undefined) continue;
    if (!Number.isFinite(value)) throw new RangeError(`rulesOf requires cut-offs as numbers, got ${name} ${value}`);
    set[name] = value;
  }
  return set;
}
