import type { Answer } from './answer.ts';
import type { Group } from './group.ts';
import type { Rules } from './rules.ts';

/** Every answer about a programme on one date. */
export interface Evaluation {
  readonly programme: string;
  readonly asOf: string;
  readonly knownAt: string;
  readonly rules: Rules;
  /** Judged leaves by id, in plan order. */
  readonly items: ReadonlyMap<string, Answer>;
  /** Tallies by id of programme, domain, action, cluster or party. */
  readonly groups: ReadonlyMap<string, Group>;
}
