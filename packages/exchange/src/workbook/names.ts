import { unitNames } from '../cells/unit-names.ts';
import { plainForm } from '../readings/plain-form.ts';
import { innerMap } from './inner-map.ts';
import { isAside } from './is-aside.ts';

/** Items by the names under which rows refer to them. */
export interface Names {
  readonly add: (list: string, id: string, name: string) => void;
  /** How a row names an item: by its name where that is enough, else with its id. */
  readonly write: (id: string, lists: readonly string[]) => string;
  /** The items that a name may mean: one, where all is well. */
  readonly read: (text: string, lists: readonly string[]) => readonly string[];
}

/** Begins a list of names. Width, spaces and kinds of dashes make no other name. */
export function names(): Names {
  const idsByName = new Map<string, Map<string, string[]>>();
  const nameById = new Map<string, Map<string, string>>();
  const idsNamed = (name: string, lists: readonly string[]): string[] =>
    lists.flatMap((list) => idsByName.get(list)?.get(plain(name)) ?? []);
  const isKnown = (id: string, lists: readonly string[]): boolean =>
    lists.some((list) => nameById.get(list)?.has(id) === true);
  return {
    add: (list, id, name) => {
      innerMap(nameById, list).set(id, name);
      if (plain(name) === '') return;
      const ids = innerMap(idsByName, list);
      ids.set(plain(name), [...(ids.get(plain(name)) ?? []), id]);
    },
    write: (id, lists) => {
      const name = lists.map((list) => nameById.get(list)?.get(id)).find((one) => one !== undefined) ?? '';
      const { names: parts, open } = unitNames(name);
      const isWhole = parts.length === 1 && parts[0] === name && !open && !isAside(name) && !/[〔〕]/.test(name);
      return isWhole && idsNamed(name, lists).length === 1 ? name : `${isWhole ? name : ''}〔${id}〕`;
    },
    read: (text, lists) => {
      const named = /〔([^〔〕]+)〕\s*$/.exec(text)?.[1];
      if (named !== undefined) return isKnown(named, lists) ? [named] : [];
      return [...new Set(idsNamed(text, lists))];
    },
  };
}

function plain(name: string): string {
  return plainForm(name).replace(/\s/g, '');
}
