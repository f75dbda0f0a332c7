import type { Answer } from '../answer/answer.ts';
import type { Evaluation } from '../answer/evaluation.ts';
import type { Group } from '../answer/group.ts';
import type { Rules } from '../answer/rules.ts';
import type { Series } from '../answer/series.ts';
import type { Succession } from '../answer/succession.ts';
import type { AdoptedBy, Programme } from '../generated/types.ts';
import { adoptedBy } from '../lookup/adopted-by.ts';
import { changedRules } from '../lookup/changed-rules.ts';
import { libraryName } from './library-name.ts';

/** The file that was judged, as far as the caller knows it. */
export interface EvaluatedFile {
  /** Its name, without folders. */
  readonly name?: string;
  /** The SHA-256 of its bytes, as `sha256-` and 64 hexadecimal digits. */
  readonly hash?: string;
}

/** An evaluation as plain data, whole: what `evaluation.schema.json` describes. Every list is in plan order. */
export interface EvaluationJson {
  /** The version of this format; a field that goes or means something else makes a new one. */
  readonly formatVersion: 1;
  /** The package that judged, with its version. */
  readonly library: string;
  /** The id of the programme. */
  readonly programmeId: string;
  /** The file that was judged; absent where nothing is known of it. */
  readonly file?: EvaluatedFile;
  /** The SHA-256 of the canonical content that a published file carries in its stamp. */
  readonly contentHash?: string;
  /** The day as of which it was judged. */
  readonly asOf: string;
  /** What had been published by this day was known. */
  readonly knownAt: string;
  /** The cut-offs that were used. */
  readonly rules: Rules;
  /** Which of them are not the defaults of this library, and whose they are. */
  readonly settings: {
    /** The cut-offs that differ from the defaults; empty where none does. */
    readonly changed: Readonly<Record<string, number>>;
    /** Who adopted the cut-offs that were used; absent: they are nobody's own assessment. */
    readonly adoptedBy?: AdoptedBy;
  };
  /** The answer to every target, milestone, project and commitment. */
  readonly answers: readonly Answer[];
  /** The tallies of programme, domains, actions, clusters and leading units. */
  readonly groups: readonly Group[];
  /** What is known of each indicator: the programme's own area first, then areas, groups and places. */
  readonly series: readonly Series[];
  /** Units and areas of the plan in whose place another stands: who carries their duties now. Units first. */
  readonly successions: readonly Succession[];
  /** Ids of what had not been published by `knownAt`. */
  readonly later: readonly string[];
}

/**
 * An evaluation as a plain object for `JSON.stringify`, whole: every answer with its numbers, dates and inputs, every
 * tally, every known value, and what it was judged by. `@onemetre/core/evaluation.schema.json` describes it. Numbers
 * stand in the units of the answers; none is infinite or not a number, and a number that does not exist is absent.
 *
 * @param programme the programme that was judged
 * @param options `file`: its name and hash, where the caller knows them
 * @throws RangeError when the evaluation is of another programme, or holds a number that JSON cannot hold
 *
 * @example
 * const evaluation = evaluateProgramme(programme, { asOf: '2020-06-30' })
 * evaluationToJson(evaluation, programme).answers.length === evaluation.answers.size // => true
 */
export function evaluationToJson(
  evaluation: Evaluation,
  programme: Programme,
  { file }: { readonly file?: EvaluatedFile } = {},
): EvaluationJson {
  if (evaluation.programmeId !== programme.id) {
    throw new RangeError(`evaluationToJson requires the programme that was judged, got ${programme.id}`);
  }
  const { asOf, knownAt, rules, answers, groups, series, successions, later, ...rest } = evaluation;
  const adopted = adoptedBy(evaluation.rules, programme);
  const json: EvaluationJson = {
    formatVersion: 1,
    library: libraryName,
    // Whatever else an evaluation comes to hold is written too.
    ...rest,
    ...(file && { file }),
    ...(programme.stamp && { contentHash: programme.stamp.hash }),
    asOf,
    knownAt,
    rules,
    settings: { changed: changedRules(rules) ?? {}, ...(adopted && { adoptedBy: adopted }) },
    answers: [...answers.values()],
    groups: [...groups.values()],
    series: [...series.values()].flat(),
    successions: [...successions.values()],
    later: [...later],
  };
  return plain(json) as EvaluationJson;
}

/** The same value without what JSON cannot hold: fields that are absent are not there. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`evaluationToJson requires finite numbers, got ${value}`);
    return withoutNoise(value);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  const kept = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(kept.map(([name, one]) => [name, plain(one)]));
}

/** A difference of decimals carries digits that nobody measured: what twelve digits write in ten is meant so. */
function withoutNoise(value: number): number {
  const short = Number(value.toPrecision(12));
  return short === Number(value.toPrecision(10)) ? short : value;
}
