import { defaultRules, type Rules } from '../answer/rules.ts';
import type { Programme } from '../generated/types.ts';

const defined = (rules: Programme['rules'] | Partial<Rules> | undefined): Partial<Rules> => {
  const set: Record<string, number> = {};
  for (const [name, value] of Object.entries(rules ?? {})) if (value !== undefined) set[name] = value;
  return set;
};

/** The cut-offs that apply: those of the call, else the programme's own, else the defaults. */
export const rulesOf = (programme: Pick<Programme, 'rules'>, asked?: Partial<Rules>): Rules => ({
  ...defaultRules,
  ...defined(programme.rules),
  ...defined(asked),
});
