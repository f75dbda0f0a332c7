import type { Input } from '../answer/because.ts';
import type { Report } from '../generated/types.ts';

/** A report as something that an answer rests on. */
export function reportInput({ id, period, published }: Report): Input {
  return {
    kind: 'report',
    id,
    period,
    ...(published === undefined ? {} : { published }),
  };
}
