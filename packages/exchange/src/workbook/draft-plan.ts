import type { Programme } from '@onemetre/core';
import { readCell } from '../cells/read-cell.ts';
import { unitNames } from '../cells/unit-names.ts';
import { draftHeads, type DraftColumn } from '../data/draft-heads.ts';
import { isBuilt } from '../readings/is-built.ts';
import { plainForm } from '../readings/plain-form.ts';
import { numberReading, type ReadingUnit } from '../readings/number-reading.ts';
import type { TableCell, TableSheet } from '../tables/table.ts';
import { blankProgramme, type BlankOptions } from './blank-programme.ts';
import { isAside } from './is-aside.ts';
import { newKey } from './new-key.ts';

/** A draft, and how much of what it was made of is in it. */
export interface DraftPlan {
  readonly programme: Programme;
  /** Tables in which the heads of tasks were found, by name, and those in which they were not. */
  readonly read: readonly string[];
  readonly left: readonly string[];
}

/**
 * A draft of a plan, of the task tables of a document: a row with a number to reach is an indicator with its target, any
 * other an action; units have their duties. It is a proposal: written with `programmeToWorkbook` and `decide: 'document'`,
 * each row is taken or not by whoever compares it with the document.
 */
export function draftPlan(options: BlankOptions, sheets: readonly TableSheet[]): DraftPlan {
  const making: Making = { options, plan: blankProgramme(options) };
  const [read, left]: [string[], string[]] = [[], []];
  for (const sheet of sheets) {
    const rows = rowsOf(sheet);
    if (rows === null) left.push(sheet.name);
    else {
      read.push(sheet.name);
      for (const row of rows) addRow(making, sheet.name, row);
    }
  }
  return { programme: making.plan, read, left };
}

interface Making {
  readonly options: BlankOptions;
  plan: Programme;
}

interface DraftRow {
  readonly cells: ReadonlyMap<DraftColumn, string>;
  /** The year that the head of the target names. */
  readonly year: string | null;
}

const headRows = 5;
const columnNames = Object.keys(draftHeads) as DraftColumn[];

/** The rows below the heads; null where no row has a name beside a target or a unit. */
function rowsOf({ cells }: TableSheet): DraftRow[] | null {
  const lines = new Map<number, TableCell[]>();
  for (const cell of cells) lines.set(cell.row, [...(lines.get(cell.row) ?? []), cell]);
  for (const [at, line] of lines) {
    if (at > headRows) return null;
    const heads = new Map<number, DraftColumn>();
    for (const cell of line) {
      const found = columnNames.find((name) => draftHeads[name].test(plain(cell)));
      if (found !== undefined && (found === 'name' || ![...heads.values()].includes(found)))
        heads.set(cell.column, found);
    }
    // Of a task and its indicators, the task is what the indicators belong to.
    const names = [...heads].filter(([, holds]) => holds === 'name').map(([column]) => column);
    for (const column of names.slice(0, -1)) {
      if ([...heads.values()].includes('group')) heads.delete(column);
      else heads.set(column, 'group');
    }
    const has = new Set(heads.values());
    if (!has.has('name') || !(has.has('target') || has.has('lead'))) continue;
    const target = line.find(({ column }) => heads.get(column) === 'target');
    const year = target === undefined ? null : (/20\d\d/.exec(plain(target))?.[0] ?? null);
    return [...lines].filter(([row]) => row > at).flatMap(([, below]) => rowOf(below, heads, year));
  }
  return null;
}

function rowOf(line: readonly TableCell[], heads: ReadonlyMap<number, DraftColumn>, year: string | null): DraftRow[] {
  const cells = new Map<DraftColumn, string>();
  for (const cell of line) {
    const holds = heads.get(cell.column);
    if (holds !== undefined) cells.set(holds, String(cell.value).trim());
  }
  const name = cells.get('name') ?? '';
  return name === '' || isAside(name) ? [] : [{ cells, year }];
}

function plain({ value }: TableCell): string {
  return plainForm(String(value)).replace(/\s/g, '');
}

function addRow(making: Making, sheet: string, { cells, year }: DraftRow): void {
  const { language } = making.options;
  const written = cells.get('name') ?? '';
  const domain = domainOf(making, cells.get('group') ?? sheet);
  const words = cells.get('target') ?? '';
  const unit = unitOf(words, cells.get('unit') ?? '');
  const target = words === '' ? null : readCell(textCell(words), { is: 'target', unit });
  const due = cells.get('due');
  const date = due === undefined ? null : readCell(textCell(due), { is: 'date' });
  const deadline = date?.ok && date.reading.is === 'date' ? date.reading.date : year;
  const isIndicator = target?.ok === true && target.reading.is === 'target';
  const name = isIndicator ? nameFor(making, written, unit) : written;
  const id = newKey(isIndicator ? 'indicators' : 'actions', name, new Map());
  const known: readonly { readonly id: string }[] = isIndicator ? making.plan.indicators : making.plan.actions;
  if (!known.some((one) => one.id === id)) {
    const title = { [language]: name };
    if (!isIndicator) {
      const action = { id, domain, level: 'action', title };
      making.plan = { ...making.plan, actions: [...making.plan.actions, action] };
    } else {
      const indicator = {
        ...{ id, item: domain, title },
        unit: { label: { [language]: unit.label || '无' }, kind: unit.kind },
        ...{ direction: 'none', timeBasis: unit.kind === 'plain' ? 'running-total' : 'point' },
        ...{ frequency: 'year', purpose: 'progress' },
      };
      const indicators = [...making.plan.indicators, indicator as Programme['indicators'][number]];
      making.plan = { ...making.plan, indicators };
    }
  }
  if (isIndicator) {
    const quantity = { [language]: words };
    const own = { id: newKey('targets', `${id} ${words} ${deadline}`, new Map()), indicator: id, quantity, deadline };
    const { is: _, quantity: __, trend, rank, lastYear, ...read } = target.reading as never as Record<string, unknown>;
    const isPlain = !trend && !rank && !lastYear && read['times'] === undefined && read['amount'] === undefined;
    // What is more than a number keeps its words: they are read again when the workbook comes back.
    const kind = unit.kind === 'plain' ? 'cumulative' : 'reach';
    const path = isBuilt(`${name} ${words}`, unit) ? { path: 'none' } : {};
    const meant = isPlain ? { kind, ...read, ...path } : { kind: 'deliverable', comparator: 'not-stated' };
    const made = { ...own, ...meant, wording: 'quote', origin: 'own' };
    making.plan = { ...making.plan, targets: [...making.plan.targets, made as never] };
  }
  for (const duty of ['lead', 'support', 'by-duty'] as const) addDuties(making, id, duty, cells.get(duty) ?? '');
}

/** What is counted otherwise under the same name is another indicator: of one name for 10家 and 500场次, both are told apart. */
function nameFor({ options, plan }: Making, name: string, { label }: ReadingUnit): string {
  const { language } = options;
  const same = plan.indicators.find(({ title }) => title[language] === name);
  return same === undefined || same.unit.label[language] === (label || '无') ? name : `${name}（${label || '无'}）`;
}

function textCell(value: string): TableCell {
  return { sheet: '', address: 'A1', row: 1, column: 1, kind: 'text', raw: value, value };
}

/** The unit of its column, else what stands behind the number. */
function unitOf(words: string, said: string): ReadingUnit {
  const behind = /[\d十百千万亿]([^\d\s.,:万亿]+?)(?:以上|以下|左右|以内)?$/.exec(plainForm(words))?.[1] ?? '';
  const label = said || (numberReading(words, null).hint === 'other' ? '' : behind);
  return { label, kind: label === '%' ? 'percent' : label === '‰' ? 'permille' : 'plain' };
}

function domainOf(making: Making, title: string): string {
  const { language } = making.options;
  const known = making.plan.domains.find((one) => one.title[language] === title);
  if (known !== undefined) return known.id;
  const id = newKey('domains', title, new Map());
  const domain = { id, level: 'domain', role: 'domain' as const, title: { [language]: title } };
  making.plan = { ...making.plan, domains: [...making.plan.domains, domain] };
  return id;
}

function addDuties(making: Making, item: string, duty: 'lead' | 'support' | 'by-duty', text: string): void {
  const { language } = making.options;
  for (const name of unitNames(text).names) {
    const party = newKey('parties', name, new Map());
    const { parties, responsibilities } = making.plan;
    const isKnown = parties.some(({ id }) => id === party);
    const own = { id: party, title: { [language]: name }, kind: 'other' as const };
    making.plan = {
      ...making.plan,
      parties: isKnown ? parties : [...parties, own],
      responsibilities: [...responsibilities, { item, party, duty }],
    };
  }
}
