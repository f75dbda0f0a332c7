import type { Answer } from './answer.ts';
import type { Group } from './group.ts';
import type { Series } from './series.ts';
import type { Succession } from './succession.ts';
import type { Rules } from './rules.ts';

/** Every answer about a programme on one date. */
export interface Evaluation {
  readonly programmeId: string;
  readonly asOf: string;
  readonly knownAt: string;
  readonly rules: Rules;
  /** Judged leaves by id, in plan order. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** What is known of each indicator, by its id: the programme’s own area first, then every area, group and place. */
  readonly series: ReadonlyMap<string, readonly Series[]>;
  /** Units and areas of the plan in whose place another stands by then, by id: who carries their duties now. */
  readonly successions: ReadonlyMap<string, Succession>;
  /** Ids of what had not been published by `knownAt`: figures, documents, values, reports, remarks, corrections. */
  readonly later: ReadonlySet<string>;
  /**
   * Tallies by id of programme, domain, action, cluster or party. A leaf that a unit leads is counted with the unit that
   * carries it now, but what was late on the day before a succession stays where it arose while it is late.
   */
  readonly groups: ReadonlyMap<string, Group>;
}
