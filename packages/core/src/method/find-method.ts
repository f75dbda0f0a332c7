import type { PublishedMethod } from './published-method.ts';
import { publishedMethods } from './published-methods.ts';

/**
 * The method of a name; undefined where there is none.
 *
 * @example
 * findMethod('eurostat')?.version // => '2'
 */
export function findMethod(id: string): PublishedMethod | undefined {
  return publishedMethods.find((method) => method.id === id);
}
