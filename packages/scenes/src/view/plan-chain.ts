import type { Programme } from '@onemetre/core';
import { planNodes } from './plan-nodes.ts';

/**
 * An item and everything it belongs to, nearest first.
 *
 * @example
 * planChain(programme, 'nursery-2025') // => ['nursery-2025', 'nursery', 'care', 'services']
 */
export const planChain = (programme: Programme, id: string): readonly string[] => {
  const nodes = planNodes(programme);
  const chain = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !chain.has(at); at = nodes.get(at)?.parent) chain.add(at);
  return [...chain];
};
