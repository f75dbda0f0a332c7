import { methods, type Because, type MethodId, type RuleId } from '@onemetre/core';

/** Rules that decide before any method has its turn. */
const before = new Set<RuleId>(['inputs', 'before-period', 'no-data', 'no-pace', 'no-path', 'rate-only', 'freshness']);

/** The method by which an answer was decided; null where none was: a line is no reason where nothing was compared with it. */
export const decidingMethod = ({ method, rule }: Pick<Because, 'method' | 'rule'>): MethodId | null =>
  before.has(rule) || (methods[method].paced && rule !== 'pace') ? null : method;
