/**
 * Whether a value satisfies a target in the wanted direction; reaching it exactly does.
 *
 * @example
 * isMet(5, 5, 'down') // => true
 */
export function isMet(value: number, target: number, direction: 'up' | 'down'): boolean {
  return direction === 'up' ? value >= target : value <= target;
}
