import type { Programme } from '@onemetre/core';
import { leavesOf, type Leaves } from './leaves.ts';

/** The items of each list of a programme, by their key, in order; the programme itself, without its lists, under ''. */
export type Items = ReadonlyMap<string, ReadonlyMap<string, Leaves>>;

/**
 * A programme as items with their leaves. The key of an item is its id; of a responsibility, which has none, what it says;
 * of anything else its place.
 */
export function programmeItems(programme: Programme): Items {
  const items = new Map<string, Map<string, Leaves>>();
  const own: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(programme)) {
    if (isList(value)) items.set(field, listItems(field, value));
    else own[field] = value;
  }
  return new Map([['programme', new Map([['', leavesOf(own)]])], ...items]);
}

/** What tells one responsibility from another. */
export function dutyKey(item: unknown, duty: unknown, party: unknown): string {
  return [item, duty, party].map(String).join('/');
}

/** A list of objects; languages are a list of words, and a part of the programme itself. */
function isList(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
}

function listItems(list: string, values: readonly object[]): Map<string, Leaves> {
  const found = new Map<string, Leaves>();
  values.forEach((value, place) => {
    const leaves = leavesOf(value);
    const key = keyOf(list, leaves) ?? String(place);
    let free = key;
    for (let number = 2; found.has(free); number += 1) free = `${key}~${number}`;
    if (leaves.get('id') === key) leaves.delete('id');
    found.set(free, leaves);
  });
  return found;
}

function keyOf(list: string, leaves: Leaves): string | null {
  if (list === 'responsibilities') return dutyKey(leaves.get('item'), leaves.get('duty'), leaves.get('party'));
  const id = leaves.get('id');
  return typeof id === 'string' ? id : null;
}
