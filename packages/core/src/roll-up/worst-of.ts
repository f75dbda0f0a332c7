import type { Answer } from '../answer/answer.ts';
import type { State } from '../answer/state.ts';

const order: readonly State[] = ['breached', 'missed', 'off-track', 'worsening', 'at-risk'];

/** Leaves without a pace ratio come after those with one. */
const none = Number.POSITIVE_INFINITY;

/**
 * The leaves that need a look first: breached, missed, off track, worsening, at risk; then the lower pace ratio, those
 * without one last; then plan order.
 *
 * @param answers leaves in plan order
 */
export function worstOf(answers: readonly Answer[]): string[] {
  return answers
    .map((answer) => ({ answer, rank: order.indexOf(answer.state) }))
    .filter(({ answer, rank }) => rank >= 0 && answer.tallied)
    .sort((a, b) => {
      const [first, second] = [ratioOf(a.answer), ratioOf(b.answer)];
      const byRatio = first < second ? -1 : first > second ? 1 : 0;
      return a.rank - b.rank || byRatio;
    })
    .map(({ answer }) => answer.id);
}

/** To nine decimals, so that rounding in a computer puts none of two equal ones first. */
function ratioOf({ because: { numbers } }: Answer): number {
  return numbers.ratio === undefined ? none : Math.round(numbers.ratio * 1e9);
}
