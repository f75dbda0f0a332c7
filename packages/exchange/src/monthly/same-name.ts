import { plainForm } from '../readings/plain-form.ts';

/**
 * Whether two names are the same but for their form and spaces.
 *
 * @example
 * sameName('区卫健委 ', '区 卫健委') // => true
 */
export function sameName(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(name: string): string {
  return plainForm(name).replace(/\s/g, '');
}
