import type { Answer } from '../answer/answer.ts';
import type { Evaluation } from '../answer/evaluation.ts';
import { isPastDueUnknown, pressingStates } from '../answer/is-late.ts';
import type { Succession } from '../answer/succession.ts';
import type { Programme } from '../generated/types.ts';
import { dutiesOf, type LeafDuty } from '../duty/duties-of.ts';
import { dayNumber } from '../time/day-number.ts';
import { type AttentionReason, attentionReasons } from './attention-reasons.ts';

/** A unit with its duty as the plan states it, and who carries it now where another has taken its place. */
export interface AttentionUnit extends LeafDuty {
  readonly succession?: Succession;
}

/** One leaf that needs action, why, and whom it concerns. */
export interface AttentionEntry {
  readonly answer: Answer;
  /** True for a target of a binding (约束性) indicator. */
  readonly binding: boolean;
  /** Days from the deadline to the date of judgement; null before the deadline and where there is none. */
  readonly daysOverdue: number | null;
  /** In the order in which they are told. */
  readonly reasons: readonly AttentionReason[];
  /** Units with their duty, nearest statement first. By-duty tells whom it concerns, never who is to blame. */
  readonly units: readonly AttentionUnit[];
}

/** What needs action first on one date. */
export interface Attention {
  readonly programmeId: string;
  readonly asOf: string;
  readonly knownAt: string;
  /** Leaves whose state calls for action, most pressing first. */
  readonly action: readonly AttentionEntry[];
  /** Leaves past their deadline about which nothing can be said: what they need first is an answer. */
  readonly pastDueUnknown: readonly AttentionEntry[];
}

/**
 * What needs action first, why, and which units it concerns. Binding indicators come first; then breached, missed,
 * lapsed, off track, worsening, at risk; then the longer overdue; then plan order. Leaves past their deadline without an
 * answer are a class of their own, for absence is not failure. Leaves that are shown and not tallied are left out. See
 * `docs/method.md#attention`.
 *
 * @param programme the programme that was judged
 * @param evaluation what `evaluateProgramme` said about it
 * @throws RangeError when the evaluation is of another programme
 *
 * @example
 * const judged = evaluateProgramme(programme, { asOf: '2026-03-20' })
 * attention(programme, judged).action[0].answer.state // => 'missed'
 */
export function attention(programme: Programme, evaluation: Evaluation): Attention {
  if (evaluation.programmeId !== programme.id)
    throw new RangeError(`attention requires an evaluation of ${programme.id}, got one of ${evaluation.programmeId}`);
  const bound = new Set(programme.targets.filter(({ strength }) => strength === 'binding').map(({ id }) => id));
  const duties = dutiesOf(programme);
  const entryOf = (answer: Answer): AttentionEntry => {
    const [isBinding, days] = [bound.has(answer.id), overdue(answer)];
    return {
      answer,
      binding: isBinding,
      daysOverdue: days,
      reasons: attentionReasons(answer, isBinding, days),
      units: duties(answer.id).map((unit): AttentionUnit => {
        const succession = evaluation.successions.get(unit.party);
        return succession === undefined ? unit : { ...unit, succession };
      }),
    };
  };
  const tallied = [...evaluation.answers.values()].filter((answer) => answer.tallied);
  const pick = (wanted: (answer: Answer) => boolean): AttentionEntry[] =>
    tallied.filter(wanted).map(entryOf).sort(byUrgency);
  return {
    programmeId: evaluation.programmeId,
    asOf: evaluation.asOf,
    knownAt: evaluation.knownAt,
    action: pick(({ state }) => pressingStates.includes(state)),
    pastDueUnknown: pick(isPastDueUnknown),
  };
}

function overdue({ because: { dates } }: Answer): number | null {
  return dates.deadline !== undefined && dates.asOf > dates.deadline
    ? dayNumber(dates.asOf) - dayNumber(dates.deadline)
    : null;
}

/** Leaves come in plan order, which a stable sort keeps where nothing else decides. */
function byUrgency(a: AttentionEntry, b: AttentionEntry): number {
  if (a.binding !== b.binding) return a.binding ? -1 : 1;
  const byState = pressingStates.indexOf(a.answer.state) - pressingStates.indexOf(b.answer.state);
  // What is not overdue comes after what is so by one day.
  return byState || (b.daysOverdue ?? -1) - (a.daysOverdue ?? -1);
}
