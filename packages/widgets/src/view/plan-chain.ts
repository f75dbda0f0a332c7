import type { Programme } from '@onemetre/core';
import { planNodes } from './plan-nodes.ts';

/**
 * An item and everything it belongs to, nearest first.
 *
 * @example
 * planChain(programme, 'target-1') // => ['target-1', 'indicator-1', 'action-1', 'domain-1']
 */
export const planChain = (programme: Programme, id: string): readonly string[] => {
  const nodes = planNodes(programme);
  const chain = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !chain.has(at); at = nodes.get(at)?.parent) chain.add(at);
  return [...chain];
};
