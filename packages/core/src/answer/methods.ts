import type { MethodId } from './because.ts';

/** What may be asked of a method, whatever it judged. What is absent is not so. */
export interface Method {
  /** It asks how far a value is on its way. */
  readonly paced?: true;
  /** It asks in each due period whether a line is held. */
  readonly held?: true;
  /** It judges the total since the start. */
  readonly total?: true;
  /** It judges each period anew, by what was counted in it. */
  readonly periodic?: true;
  /** It judges how many units comply. */
  readonly units?: true;
  /** It judges by evidence that something was done, and by no value. */
  readonly delivery?: true;
}

/** Every method, with what shared code may ask of it. */
export const methods: Readonly<Record<MethodId, Method>> = {
  'linear-pace': { paced: true },
  hold: { held: true },
  cumulative: { total: true },
  recurrent: { periodic: true },
  standard: { units: true },
  direction: {},
  compare: {},
  deliverable: { delivery: true },
  report: { delivery: true },
  standing: {},
};
