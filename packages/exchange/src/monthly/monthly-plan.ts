import type { Comparator, Document, Programme, Target } from '@onemetre/core';
import type { TargetReading } from '../cells/cell-reading.ts';
import { readCell } from '../cells/read-cell.ts';
import { unitNames } from '../cells/unit-names.ts';
import { isBuilt } from '../readings/is-built.ts';
import type { ReadingUnit } from '../readings/number-reading.ts';
import { plainForm } from '../readings/plain-form.ts';
import { makeTableIssue, type TableIssue, type TableIssueCode } from '../tables/table-issue.ts';
import type { TableCell } from '../tables/table.ts';
import { blankProgramme, type BlankOptions } from '../workbook/blank-programme.ts';
import { newKey } from '../workbook/new-key.ts';
import { addMonthlyTable, type MonthlyAddition } from './add-monthly-table.ts';
import type { MonthlyFile, MonthlyRow, MonthlyTable } from './monthly-table.ts';

/**
 * A plan made of a monthly table alone, with the figures of the table in it: its groups become domains, its rows indicators
 * with their targets, its units those that lead. A row without a number to reach is something to be done. What the table
 * does not say (which way is better, what a value is counted in) is told, and never guessed.
 */
export function monthlyPlan(options: BlankOptions, table: MonthlyTable, file: MonthlyFile): MonthlyAddition {
  const issues: TableIssue[] = [];
  const making: Making = { options, file, issues, plan: blankProgramme(options), document: documentId(file) };
  const rows = firstRows(table.rows);
  for (const row of rows) addRow(making, row, table.rows);
  const keeper = newKey('parties', options.issuer, new Map());
  if (table.rows.some(({ cells }) => cells.has('status'))) addParty(making, options.issuer);
  const document: Document = {
    id: making.document,
    title: { [options.language]: file.name.replace(/^.*[\\/]/, '') },
    kind: 'data',
    sha256: file.sha256,
    availability: 'read',
    ...(file.received === undefined ? {} : { accessed: file.received }),
    ...(file.published === undefined ? {} : { published: file.published }),
  };
  const asOf = file.published === undefined ? {} : { asOf: file.published };
  const plan = { ...making.plan, ...asOf, documents: [document] };
  const added = addMonthlyTable(plan, table, { ...file, keeper });
  return { ...added, issues: [...issues, ...added.issues] };
}

interface Making {
  readonly options: BlankOptions;
  readonly file: MonthlyFile;
  readonly issues: TableIssue[];
  readonly document: string;
  plan: Programme;
}

function documentId({ sha256 }: MonthlyFile): string {
  return `document-${sha256.slice(0, 12)}`;
}

/** The first row of each name: later months say the same plan again. */
function firstRows(rows: readonly MonthlyRow[]): MonthlyRow[] {
  const found = new Map<string, MonthlyRow>();
  for (const row of rows) {
    const name = plain(row.name);
    if (!found.has(name)) found.set(name, row);
  }
  return [...found.values()];
}

function addRow(making: Making, row: MonthlyRow, all: readonly MonthlyRow[]): void {
  const { options } = making;
  const name = String(row.name.value).trim();
  const id = newKey('indicators', name, new Map());
  const cell = row.cells.get('target');
  const unit = unitOf(making, row);
  const target = cell && readCell(cell, { is: 'target', unit });
  const reading = target?.ok && target.reading.is === 'target' ? target.reading : null;
  const number = reading?.value === undefined || reading.rank ? null : reading;
  const domain = domainOf(making, row.cells.get('group'));
  const comparator = number?.comparator ?? 'not-stated';
  const indicator = {
    id,
    ...(domain === null ? {} : { item: domain }),
    title: inWords(options, name),
    unit: { label: inWords(options, unit.label === '' ? '无' : unit.label), kind: unit.kind },
    direction: directionOf(making, row, comparator, number !== null),
    timeBasis: row.counts === 'in-month' ? 'flow' : unit.kind === 'plain' ? 'year-to-date' : 'point',
    frequency: 'month',
    purpose: 'progress',
    sources: [{ document: making.document, place: `${row.sheet}!${row.name.address}` }],
  };
  const isToDo = number === null && (cell !== undefined || claims(row, all));
  making.plan = {
    ...making.plan,
    indicators: [...making.plan.indicators, indicator as Programme['indicators'][number]],
    ...(number === null && !isToDo
      ? {}
      : { targets: [...making.plan.targets, targetOf(making, row, id, unit, number) as Target] }),
  };
  addLead(making, id, row.cells.get('lead'));
}

/** Whether any row of the name says how the work stands. */
function claims(row: MonthlyRow, all: readonly MonthlyRow[]): boolean {
  return all
    .filter((one) => plain(one.name) === plain(row.name))
    .some(({ cells }) => {
      const cell = cells.get('status') ?? cells.get('value');
      const result = cell && readCell(cell, { is: 'number', unit: null });
      return result?.ok === true && result.reading.is === 'claim';
    });
}

function targetOf(
  { options, document }: Making,
  row: MonthlyRow,
  indicator: string,
  unit: ReadingUnit,
  number: TargetReading | null,
): object {
  const cell = row.cells.get('target');
  const words = cell === undefined ? String(row.name.value) : (number?.quantity ?? String(cell.value));
  const common = {
    id: newKey('targets', indicator, new Map()),
    indicator,
    comparator: number?.comparator ?? 'not-stated',
    quantity: inWords(options, words.trim()),
    wording: 'quote',
    deadline: row.month.slice(0, 4),
    ...(number?.strength === undefined ? {} : { strength: number.strength }),
    origin: 'own',
    sources: [{ document, place: `${row.sheet}!${(cell ?? row.name).address}` }],
  };
  if (number === null) return { ...common, kind: 'deliverable' };
  const kind = unit.kind === 'plain' ? 'cumulative' : 'reach';
  const interim = interimOf(row, unit, document);
  const unstated = isBuilt(`${String(row.name.value)} ${words}`, unit) ? { path: 'none' } : {};
  return { ...common, kind, value: number.value, ...(interim.length === 0 ? unstated : { path: 'stepped', interim }) };
}

/** Targets on the way, which count from the beginning of the year as the last of them, the year's own, does. */
function interimOf(row: MonthlyRow, unit: ReadingUnit, document: string): object[] {
  return row.interim.flatMap(({ date, cell }) => {
    const result = readCell(cell, { is: 'target', unit });
    const value = result.ok && result.reading.is === 'target' ? result.reading.value : undefined;
    const sources = [{ document, place: `${row.sheet}!${cell.address}` }];
    return value === undefined || date.endsWith('-12') ? [] : [{ date, value, sources }];
  });
}

function unitOf(making: Making, row: MonthlyRow): ReadingUnit {
  const said = row.cells.get('unit');
  const target = plainForm(String(row.cells.get('target')?.value ?? ''));
  const label =
    said === undefined ? (/\d[万亿]?([^\d\s.,:万亿]+?)(?:以上|以下|左右)?$/.exec(target)?.[1] ?? '') : plain(said);
  if (label === '' && row.cells.has('target')) tell(making, 'unit-not-said', row.name);
  return { label, kind: label === '%' ? 'percent' : label === '‰' ? 'permille' : 'plain' };
}

/** A printed rate of completion says that more is better; so does 以上. A bare number does not. */
function directionOf(making: Making, row: MonthlyRow, comparator: Comparator, hasNumber: boolean): string {
  if (comparator === 'ge' || comparator === 'gt') return 'up';
  if (comparator === 'le' || comparator === 'lt') return 'down';
  if (row.cells.has('rate')) return 'up';
  if (hasNumber) tell(making, 'direction-not-said', row.name);
  return 'none';
}

function domainOf(making: Making, cell: TableCell | undefined): string | null {
  if (cell === undefined) return null;
  const title = String(cell.value).trim();
  const known = making.plan.domains.find((one) => one.title[making.options.language] === title);
  if (known) return known.id;
  const id = newKey('domains', title, new Map());
  const domain = { id, level: 'domain', role: 'domain' as const, title: inWords(making.options, title) };
  making.plan = { ...making.plan, domains: [...making.plan.domains, domain] };
  return id;
}

function addLead(making: Making, item: string, cell: TableCell | undefined): void {
  if (cell === undefined) return;
  const { names, open } = unitNames(String(cell.value));
  if (open) tell(making, 'units-open', cell);
  const duties = names.map((name) => ({ item, party: addParty(making, name), duty: 'lead' as const }));
  making.plan = { ...making.plan, responsibilities: [...making.plan.responsibilities, ...duties] };
}

function addParty(making: Making, name: string): string {
  const id = newKey('parties', name, new Map());
  if (making.plan.parties.some((one) => one.id === id)) return id;
  const party = { id, title: inWords(making.options, name), kind: 'other' as const };
  making.plan = { ...making.plan, parties: [...making.plan.parties, party] };
  return id;
}

function tell({ issues, file }: Making, code: TableIssueCode, { sheet, address, value }: TableCell): void {
  issues.push(makeTableIssue(code, file.name, { written: String(value) }, { sheet, cells: [address] }));
}

function inWords({ language }: BlankOptions, words: string): Readonly<Record<string, string>> {
  return { [language]: words };
}

function plain({ value }: TableCell): string {
  return plainForm(String(value)).replace(/\s/g, '');
}
