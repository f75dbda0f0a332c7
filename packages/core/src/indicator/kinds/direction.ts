import { judgeDirection } from '../judge-direction.ts';
import type { KindRule } from './kind-rule.ts';

/** A way to go, and no value. */
export const direction: KindRule<'direction'> = {
  goal: () => ({ reason: 'no-target-value' }),
  obstacle: ({ indicator }) => (indicator.direction === 'none' ? 'no-direction' : null),
  judge: judgeDirection,
  lacks: ({ indicator }) => (indicator.direction === 'none' ? ['no-direction'] : []),
};
