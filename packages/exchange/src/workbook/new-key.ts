import { crc32 } from '../zip/crc32.ts';

/** An id for an item, made of its name, so that the same name has the same id wherever it stands. */
export function newKey(list: string, name: string, taken: ReadonlyMap<string, unknown>): string {
  const made = `${list}-${crc32(new TextEncoder().encode(name)).toString(16).padStart(8, '0')}`;
  let key = made;
  for (let number = 2; taken.has(key); number += 1) key = `${made}-${number}`;
  return key;
}
