import { plainForm } from '../readings/plain-form.ts';

/** A name without what people write differently: width, spaces, case, and the mark of what is needed. */
export function plainName(text: string): string {
  return plainForm(text).replace(/[\s*]/g, '').toLowerCase();
}
