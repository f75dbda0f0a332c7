import type { Observation, Party, Programme } from '@onemetre/core';
import { leavesOf, valueOfLeaves, type Leaf, type Leaves } from '../workbook/leaves.ts';
import { sameName } from '../monthly/same-name.ts';
import { areaProgrammes } from './area-programmes.ts';
import { unitProgrammes } from './unit-programmes.ts';

/** What a unit sent back, read from its workbook. */
export interface UnitReturn {
  readonly file: string;
  readonly programme: Programme;
  /** The day on which it came, YYYY-MM-DD. */
  readonly received?: string;
}

/** One field that a unit says otherwise than the plan. */
export interface ReturnedChange {
  readonly list: CollectedList;
  /** The id of the item. */
  readonly id: string;
  /** The id of the indicator that it belongs to. */
  readonly indicator: string;
  /** The field, as a path. */
  readonly path: string;
  /** Absent where the plan, or the unit, has nothing. */
  readonly before?: Leaf;
  readonly after?: Leaf;
  readonly party: string;
  readonly file: string;
}

export interface Collection {
  /** The plan with everything on which no two units differ. */
  readonly programme: Programme;
  /** Units that lead something and sent nothing. */
  readonly missing: readonly string[];
  /** Files of another plan, or of which it is not known whose they are. */
  readonly strange: readonly { readonly file: string; readonly why: 'other-plan' | 'whose' | 'twice' }[];
  readonly late: readonly { readonly party: string; readonly file: string; readonly received: string }[];
  /** What changed, in the order of the plan's units. */
  readonly changes: readonly ReturnedChange[];
  /** The same field, said differently by two units: not taken from either. */
  readonly conflicts: readonly (readonly ReturnedChange[])[];
  /** Items of the plan whose rows a unit took away: they stay. */
  readonly gone: readonly { readonly list: CollectedList; readonly id: string; readonly party: string }[];
}

type CollectedList = 'indicators' | 'targets' | 'observations' | 'reports';

const lists: readonly CollectedList[] = ['indicators', 'targets', 'observations', 'reports'];

/**
 * Puts what the units of a plan sent back into the plan. Whose a file is, its name says: it has the title of the unit in
 * it. Nothing is overwritten without being named in `changes`; where two units say different things, the plan stays as it
 * is and `conflicts` has both.
 *
 * @param due the day by which returns were asked for, YYYY-MM-DD; nothing is late without it
 * @param by whether each is of a unit that leads something, or of an area: a value in it that names no area is then of its own
 */
export function collectReturns(
  programme: Programme,
  returns: readonly UnitReturn[],
  due?: string,
  by: 'unit' | 'area' = 'unit',
): Collection {
  const units = by === 'unit' ? unitProgrammes(programme) : areaProgrammes(programme);
  const titled = by === 'unit' ? programme.parties : (programme.areas ?? []);
  const strange: { file: string; why: 'other-plan' | 'whose' | 'twice' }[] = [];
  const byUnit = new Map<string, UnitReturn>();
  for (const one of returns) {
    const party = unitOf(titled, programme.languages, [...units.keys()], one.file);
    if (one.programme.id !== programme.id) strange.push({ file: one.file, why: 'other-plan' });
    else if (party === null) strange.push({ file: one.file, why: 'whose' });
    else if (byUnit.has(party)) strange.push({ file: one.file, why: 'twice' });
    else byUnit.set(party, by === 'unit' ? one : ofArea(one, party));
  }
  const [said, gone, late]: [ReturnedChange[], { list: CollectedList; id: string; party: string }[], Late[]] = [
    [],
    [],
    [],
  ];
  for (const [party, sent] of units) {
    const came = byUnit.get(party);
    if (came === undefined) continue;
    const { received = '' } = came;
    if (due !== undefined && received > due) late.push({ party, file: came.file, received });
    for (const list of lists) {
      said.push(...changesOf(programme, list, came, party));
      const there = itemsOf(came.programme, list);
      for (const [key, { id }] of itemsOf(sent, list)) if (!there.has(key)) gone.push({ list, id, party });
    }
  }
  const [agreed, conflicts] = settled(said);
  const changes = withoutHalves(programme, agreed, conflicts);
  return {
    programme: withDocuments(withChanges(programme, changes), [...byUnit.values()]),
    missing: [...units.keys()].filter((party) => !byUnit.has(party)),
    ...{ strange, late, changes, conflicts, gone },
  };
}

type Late = Collection['late'][number];

/** What an area says is of itself, unless it says otherwise. */
function ofArea(came: UnitReturn, area: string): UnitReturn {
  // Two areas that add the same row give it the same id.
  const observations = (came.programme.observations ?? []).map((one) =>
    one.area === undefined ? { ...one, id: `${one.id}-${area}`, area } : one,
  );
  return { ...came, programme: { ...came.programme, observations } };
}

/** The unit or area whose title a file's name has in it: the longest, as 区教育局 is in 区教育局幼教科 too. */
function unitOf(
  titled: readonly Pick<Party, 'id' | 'title'>[],
  languages: Programme['languages'],
  units: readonly string[],
  file: string,
): string | null {
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const found = titled.flatMap(({ id, title }) => {
    const own = languages.map((tag) => title[tag] ?? '').filter((one) => one !== '');
    const fits = own.filter((one) => sameName(name, one) || name.includes(one));
    // Units of one title have their ids in brackets, as `returnNames` calls them.
    const more = name.includes(`(${id})`) ? id.length : 0;
    return units.includes(id) ? fits.map((one) => ({ id, length: one.length + more })) : [];
  });
  const longest = Math.max(...found.map(({ length }) => length));
  const [first, ...others] = new Set(found.filter(({ length }) => length === longest).map(({ id }) => id));
  return others.length > 0 ? null : (first ?? null);
}

interface Item {
  readonly id: string;
  readonly indicator: string;
  readonly leaves: Leaves;
}

/** The items of a list by what tells them apart: of a value what it is of, however its row came to its id. */
function itemsOf(programme: Programme, list: CollectedList): Map<string, Item> {
  const items = new Map<string, Item>();
  const indicators = new Map(programme.targets.map(({ id, indicator }) => [id, indicator]));
  for (const one of programme[list] ?? []) {
    const leaves = leavesOf(one);
    leaves.delete('id');
    const about = 'item' in one && list === 'reports' ? (one.item ?? '') : one.id;
    const indicator = 'indicator' in one ? one.indicator : (indicators.get(about) ?? about);
    const key = list === 'observations' ? valueKey(one as Observation) : one.id;
    items.set(key, { id: one.id, indicator, leaves });
  }
  return items;
}

function valueKey({ indicator, period, area = '', place = '', breakdown = {}, definition = '', status }: Observation) {
  const groups = Object.entries(breakdown).map((pair) => pair.join('='));
  const version = status === 'alternative' ? status : '';
  return [indicator, period, area, place, definition, version, ...groups.sort()].join(' ');
}

function changesOf(programme: Programme, list: CollectedList, came: UnitReturn, party: string): ReturnedChange[] {
  const before = itemsOf(programme, list);
  return [...itemsOf(came.programme, list)].flatMap(([key, { id, indicator, leaves }]) => {
    const known = before.get(key);
    const paths = new Set([...(known?.leaves.keys() ?? []), ...leaves.keys()]);
    return [...paths].flatMap((path): ReturnedChange[] => {
      const [was, is] = [known?.leaves.get(path), leaves.get(path)];
      if (isSame(was, is)) return [];
      return [
        {
          ...{ list, id: known?.id ?? id, indicator, path, party, file: came.file },
          ...(was === undefined ? {} : { before: was }),
          ...(is === undefined ? {} : { after: is }),
        },
      ];
    });
  });
}

/** Leaves without content are the same where both are lists, or both none. */
function isSame(one: Leaf | undefined, other: Leaf | undefined): boolean {
  const isObject = typeof one === 'object' && one !== null && typeof other === 'object' && other !== null;
  return isObject ? Array.isArray(one) === Array.isArray(other) : Object.is(one, other);
}

/** What all who say it agree on, and what they do not. */
function settled(said: readonly ReturnedChange[]): [ReturnedChange[], ReturnedChange[][]] {
  const groups = new Map<string, ReturnedChange[]>();
  for (const change of said) {
    const key = [change.list, change.id, change.path].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  const all = [...groups.values()];
  const agree = (group: readonly ReturnedChange[]): boolean =>
    group.every(({ after }) => isSame(after, group[0]?.after));
  return [all.filter(agree).flatMap((group) => group.slice(0, 1)), all.filter((group) => !agree(group))];
}

/** Of a new item on which units differ nothing is taken: half of it would be none. */
function withoutHalves(
  programme: Programme,
  agreed: readonly ReturnedChange[],
  conflicts: readonly (readonly ReturnedChange[])[],
): ReturnedChange[] {
  const isNew = ({ list, id }: ReturnedChange): boolean => !(programme[list] ?? []).some((one) => one.id === id);
  const keyOf = ({ list, id }: ReturnedChange): string => `${list}\n${id}`;
  const halves = new Set(conflicts.flat().filter(isNew).map(keyOf));
  return agreed.filter((change) => !halves.has(keyOf(change)));
}

/** With the documents that what was taken over cites, of those that came with it. */
function withDocuments(programme: Programme, came: readonly UnitReturn[]): Programme {
  const known = new Set(programme.documents.map(({ id }) => id));
  const cited = new Set(
    (programme.observations ?? []).flatMap(({ sources = [] }) => sources.map((one) => one.document)),
  );
  const added = came
    .flatMap((one) => one.programme.documents)
    .filter(({ id }) => cited.has(id) && !known.has(id) && known.add(id));
  return added.length === 0 ? programme : { ...programme, documents: [...programme.documents, ...added] };
}

function withChanges(programme: Programme, changes: readonly ReturnedChange[]): Programme {
  let filled = programme;
  for (const list of lists) {
    const own = changes.filter((change) => change.list === list);
    if (own.length === 0) continue;
    const items = new Map((programme[list] ?? []).map((one) => [one.id, leavesOf(one)]));
    for (const { id, path, after } of own) {
      const leaves = items.get(id) ?? new Map<string, Leaf>([['id', id]]);
      if (after === undefined) leaves.delete(path);
      else leaves.set(path, after);
      items.set(id, leaves);
    }
    filled = { ...filled, [list]: [...items.values()].map(valueOfLeaves) };
  }
  return filled;
}
