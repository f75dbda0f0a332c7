import { lastDay, type Document, type Indicator, type Observation, type Programme, type Report } from '@onemetre/core';
import type { CellReading, CellResult } from '../cells/cell-reading.ts';
import { readCell } from '../cells/read-cell.ts';
import { plainForm } from '../readings/plain-form.ts';
import type { TableCell } from '../tables/table.ts';
import { makeTableIssue, type TableIssue, type TableIssueCode } from '../tables/table-issue.ts';
import { newKey } from '../workbook/new-key.ts';
import { readingUnit } from '../workbook/reading-unit.ts';
import type { MonthlyRow, MonthlyTable } from './read-monthly-table.ts';
import { leavesOf } from '../workbook/leaves.ts';

export interface MonthlyFile {
  /** Its path as the user gave it: issues name that, and the document in the programme its last part. */
  readonly name: string;
  /** The SHA-256 of its bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The day on which it came, YYYY-MM-DD. */
  readonly received?: string;
  /** The day on which its values were made public; unpublished values are judged by nobody. */
  readonly published?: string;
}

/** What a row came to. */
export interface MonthlyEntry {
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
  /** added: a new value or claim; same: the programme has it already; left-out: an issue says why. */
  readonly outcome: 'added' | 'same' | 'left-out';
  readonly observation?: Observation;
  readonly report?: Report;
}

export interface MonthlyAddition {
  readonly programme: Programme;
  readonly entries: readonly MonthlyEntry[];
  readonly issues: readonly TableIssue[];
}

/**
 * Adds what a monthly table says to a programme: values up to the month, claims in words (已完成, 推进中) as reports, and
 * printed completion rates beside the values. Each names the file, its hash, its sheet and its cell. Nothing that the
 * programme has is changed: another value for the same period is an error.
 */
export function addMonthlyTable(
  programme: Programme,
  { rows, issues }: MonthlyTable,
  file: MonthlyFile,
): MonthlyAddition {
  const found: TableIssue[] = [...issues];
  const document: Document = {
    id: `document-${file.sha256.slice(0, 12)}`,
    title: { [programme.languages[0] ?? 'zh-Hans']: file.name.replace(/^.*[\\/]/, '') },
    kind: 'data',
    sha256: file.sha256,
    availability: 'read',
    ...(file.received === undefined ? {} : { accessed: file.received }),
  };
  const entries = rows.map((row) => entryOf(programme, row, document.id, file, found));
  const added = entries.filter(({ outcome }) => outcome === 'added');
  if (added.length === 0) return { programme, entries, issues: found };
  const values = added.flatMap(({ observation }) => (observation ? [observation] : []));
  const reports = added.flatMap(({ report }) => (report ? [report] : []));
  const isKnown = programme.documents.some(({ id }) => id === document.id);
  return {
    programme: {
      ...programme,
      documents: isKnown ? programme.documents : [...programme.documents, document],
      observations: [...(programme.observations ?? []), ...values],
      ...(reports.length === 0 ? {} : { reports: [...(programme.reports ?? []), ...reports] }),
    },
    entries,
    issues: found,
  };
}

function entryOf(
  programme: Programme,
  row: MonthlyRow,
  document: string,
  file: MonthlyFile,
  issues: TableIssue[],
): MonthlyEntry {
  const cell = row.cells.get('value') ?? row.cells.get('status') ?? row.name;
  const base = { name: String(row.name.value), sheet: row.sheet, cell: cell.address };
  const tell = (code: TableIssueCode, at: TableCell, values: TableIssue['values'] = {}): MonthlyEntry => {
    issues.push(
      makeTableIssue(
        code,
        file.name,
        { written: String(at.value), ...values },
        { sheet: row.sheet, cells: [at.address] },
      ),
    );
    return { ...base, outcome: 'left-out' };
  };
  const ask = (result: CellResult, at: TableCell): MonthlyEntry => {
    const issue = makeTableIssue(
      'cell-question',
      file.name,
      { written: String(at.value) },
      { sheet: row.sheet, cells: [at.address] },
    );
    issues.push(result.ok ? issue : { ...issue, question: result.question });
    return { ...base, outcome: 'left-out' };
  };
  const indicator = indicatorOf(programme, base.name);
  if (indicator === undefined) return tell('row-not-in-plan', row.name);
  if (indicator.timeBasis === 'flow' || indicator.timeBasis === 'average') return tell('not-to-date', row.name);
  const unit = readingUnit(leavesOf(indicator), programme.languages[0] ?? 'zh-Hans');
  const valueCell = row.cells.get('value');
  const value = readAs(valueCell, { is: 'number', unit });
  if (!value.ok) return ask(value, valueCell as TableCell);
  const rate = readAs(row.cells.get('rate'), { is: 'number', unit: { label: '%', kind: 'percent' } });
  if (!rate.ok) return ask(rate, row.cells.get('rate') as TableCell);
  const printedRate = rate.reading.is === 'number' ? rate.reading.value : undefined;
  const state = readAs(row.cells.get('status'), { is: 'number', unit: null });
  if (!state.ok) tell('words-left-out', row.cells.get('status') as TableCell);
  const said = [value, state].flatMap((one): CellReading[] => (one.ok ? [one.reading] : []));
  const claim = said.find((one) => one.is === 'claim');
  const sources = [{ document, place: `${row.sheet}!${cell.address}` }];
  const published = file.published === undefined ? {} : { published: file.published };
  const report = claim ? reportOf(programme, indicator, row, claim, file.published) : undefined;
  if (report === null) return tell('claim-without-unit', cell);
  const content = contentOf(value.ok ? value.reading : { is: 'nothing' }, said);
  const hasValue = content !== null || printedRate !== undefined;
  if (!hasValue && report === undefined) return { ...base, outcome: 'same' };
  const period =
    indicator.timeBasis === 'year-to-date'
      ? `${row.month.slice(0, 4)}-01-01/${lastDay(row.month)}`
      : lastDay(row.month);
  const observation = hasValue
    ? ({
        id: newKey('observations', `${indicator.id} ${period}`, takenIds(programme)),
        indicator: indicator.id,
        period,
        ...(content ?? { value: null }),
        status: 'final',
        grade: 'original',
        ...(printedRate === undefined ? {} : { completionRate: { rate: printedRate, of: 'value' } }),
        ...published,
        sources,
      } as Observation)
    : undefined;
  const before =
    observation &&
    (programme.observations ?? []).find(
      (one) => one.indicator === indicator.id && one.period === period && one.area === undefined,
    );
  if (before && before.value !== observation.value)
    return tell('value-differs', cell, { before: String(before.value), period });
  const isSameReport = report === undefined || (programme.reports ?? []).some(({ id }) => id === report.id);
  if ((before || observation === undefined) && isSameReport) return { ...base, outcome: 'same' };
  return {
    ...base,
    outcome: 'added',
    ...(observation && !before ? { observation } : {}),
    ...(report && !isSameReport ? { report } : {}),
  };
}

function readAs(cell: TableCell | undefined, head: Parameters<typeof readCell>[1]): CellResult {
  return cell === undefined ? { ok: true, reading: { is: 'nothing' } } : readCell(cell, head);
}

function plain(text: string): string {
  return plainForm(text).replace(/\s/g, '');
}

function indicatorOf({ indicators, languages }: Programme, name: string): Indicator | undefined {
  const found = indicators.filter(({ title }) => languages.some((tag) => plain(title[tag] ?? '') === plain(name)));
  return found.length === 1 ? found[0] : undefined;
}

type Content = Pick<Observation, 'value' | 'absence' | 'printed' | 'qualifier'>;

function contentOf(value: CellReading, said: readonly CellReading[]): Content | null {
  if (value.is === 'number') {
    const { qualifier, printed } = value;
    return {
      value: value.value,
      ...(qualifier === undefined ? {} : { qualifier }),
      ...(printed === undefined ? {} : { printed }),
    };
  }
  const absence = said.find((one) => one.is === 'absence');
  return absence?.is === 'absence' ? { value: null, absence: absence.absence } : null;
}

/** A claim of the unit that leads; null where no unit leads, and none is named. */
function reportOf(
  { targets, responsibilities, parties, languages }: Programme,
  { id, item }: Indicator,
  row: MonthlyRow,
  claim: CellReading & { is: 'claim' },
  published: string | undefined,
): Report | null {
  const own = targets.filter((target) => target.indicator === id && target.origin === 'own');
  const about = own.length === 1 ? (own[0]?.id ?? id) : id;
  const named = row.cells.get('lead');
  const byName =
    named &&
    parties.find(({ title }) => languages.some((tag) => plain(title[tag] ?? '') === plain(String(named.value))));
  const leads = responsibilities.filter(({ duty }) => duty === 'lead');
  const lead = [about, id, item].map((one) => leads.find((duty) => duty.item === one)).find((one) => one !== undefined);
  const party = byName?.id ?? lead?.party;
  if (party === undefined || own.length !== 1) return null;
  return {
    id: newKey('reports', `${about} ${row.month} ${claim.claim}`, new Map()),
    item: about,
    period: row.month,
    party,
    claim: claim.claim,
    title: { [languages[0] ?? 'zh-Hans']: claim.printed },
    ...(published === undefined ? {} : { published }),
    // The table that claims it does not bear it out: no evidence is named.
  };
}

function takenIds({ observations = [] }: Programme): ReadonlyMap<string, unknown> {
  return new Map(observations.map(({ id }) => [id, true]));
}
