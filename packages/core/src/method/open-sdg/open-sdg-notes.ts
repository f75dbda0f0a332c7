import { isMet } from '../case/is-met.ts';
import type { MethodCase } from '../method-case.ts';
import type { MethodNote } from '../method-note.ts';

interface Judged {
  readonly start: number;
  readonly latestYear: number;
  readonly targetYear: number;
  /** The target as it was used; undefined without one. */
  readonly target: number | undefined;
  /** Whether there is a value, so that what was put in place of a zero took part. */
  readonly hasValue: boolean;
}

/** What Open SDG assumed or replaced for a case: its released module only logs it. */
export function openSdgNotes(input: MethodCase, judged: Judged): readonly MethodNote[] {
  const { options: { limit, targetYear: year } = {}, target: given } = input;
  const { start, latestYear, targetYear, target, hasValue } = judged;
  const direction = input.direction ?? 'down';
  const way = direction === 'up' ? 1 : -1;
  const across = target !== undefined && Math.sign(target) !== (start < 0 ? -1 : 1);
  const applies: readonly (readonly [boolean, MethodNote])[] = [
    [input.direction === undefined, 'direction-assumed'],
    [given !== undefined && given.at === undefined && year === undefined, 'target-year-assumed'],
    [given !== undefined && limit !== undefined, 'limit-ignored'],
    [given === undefined && limit !== undefined && way * (start - limit) > 0, 'baseline-past-limit'],
    [given?.value === 0, 'target-zero-replaced'],
    [start === 0 && hasValue, 'baseline-zero-replaced'],
    [across && hasValue, 'target-sign-change'],
    [target !== undefined && isMet(start, target, direction), 'target-on-wrong-side'],
    [given !== undefined && latestYear > targetYear, 'after-target-year'],
  ];
  return applies.flatMap(([holds, note]) => (holds ? [note] : []));
}
