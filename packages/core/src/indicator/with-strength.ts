import type { Answer } from '../answer/answer.ts';
import type { State } from '../answer/state.ts';
import type { Target } from '../generated/types.ts';

const failed: readonly State[] = ['missed', 'breached', 'lapsed'];

/** What a plan only strives for (力争) is told by words of its own where it fails. */
export const withStrength = (answer: Answer, { strength }: Pick<Target, 'strength'>): Answer =>
  strength === 'aspired' && failed.includes(answer.state) ? { ...answer, variant: 'aspired' } : answer;
