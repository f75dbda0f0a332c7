import { type Document, type Indicator, type Observation, type Programme, type Report } from '@onemetre/core';
import type { CellReading, CellResult } from '../cells/cell-reading.ts';
import { rangeQuestion } from '../cells/range-question.ts';
import { readCell } from '../cells/read-cell.ts';
import type { TableCell } from '../tables/table.ts';
import { makeTableIssue, type TableIssue, type TableIssueCode } from '../tables/table-issue.ts';
import { newKey } from '../workbook/new-key.ts';
import { readingUnit } from '../workbook/reading-unit.ts';
import { asOfAfter } from './as-of-after.ts';
import { compareTargets } from './compare-targets.ts';
import { settingName } from './monthly-settings.ts';
import { rowPeriod } from './row-period.ts';
import { rowReport } from './row-report.ts';
import { sameName } from './same-name.ts';
import type { MonthlyFile, MonthlyRow, MonthlyTable } from './monthly-table.ts';
import { leavesOf } from '../workbook/leaves.ts';

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
 * Adds what a monthly table says to a programme: values up to the month, claims in words (已完成, 推进中) as reports with
 * the day on which the unit expects to be done, and printed completion rates and remarks beside the values. Targets, and
 * those on the way, are compared with the programme's. Each value names the file, its hash, its sheet and its cell. Nothing that the
 * programme has is changed: another value for the same period is an error. Only the day as of which it is judged moves on,
 * to that on which the table was made public.
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
  let filled = programme;
  const entries = rows.map((row) => {
    const entry = entryOf(filled, row, document.id, file, found);
    if (entry.outcome === 'added') filled = withEntry(filled, entry);
    return entry;
  });
  if (filled === programme) return { programme, entries, issues: found };
  const isKnown = programme.documents.some(({ id }) => id === document.id);
  const documents = isKnown ? programme.documents : [...programme.documents, document];
  const asOf = asOfAfter(programme, entries, file, found);
  return { programme: { ...filled, documents, ...(asOf === undefined ? {} : { asOf }) }, entries, issues: found };
}

function withEntry(programme: Programme, { observation, report }: MonthlyEntry): Programme {
  const { observations = [], reports = [] } = programme;
  return {
    ...programme,
    ...(observation === undefined ? {} : { observations: [...observations, observation] }),
    ...(report === undefined ? {} : { reports: [...reports, report] }),
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
  const answer = file.names?.get(settingName(base.name));
  if (answer === null) return { ...base, outcome: 'left-out' };
  const indicator = indicatorOf(programme, answer ?? base.name);
  if (indicator === undefined) return tell('row-not-in-plan', row.name);
  const counted = rowPeriod(indicator, row);
  if ('fault' in counted)
    return tell(counted.fault, counted.fault === 'not-to-date' ? row.name : (row.cells.get('value') ?? row.name));
  const { period } = counted;
  const unit = readingUnit(leavesOf(indicator), programme.languages[0] ?? 'zh-Hans');
  const valueCell = row.cells.get('value');
  const value = readAs(valueCell, { is: 'number', unit });
  if (!value.ok) return ask(value, valueCell as TableCell);
  if (value.reading.is === 'range')
    return ask({ ok: false, question: rangeQuestion(value.reading) }, valueCell as TableCell);
  const rate = readAs(row.cells.get('rate'), { is: 'number', unit: { label: '%', kind: 'percent' } });
  if (!rate.ok) return ask(rate, row.cells.get('rate') as TableCell);
  const printedRate = rate.reading.is === 'number' ? rate.reading.value : undefined;
  const state = readAs(row.cells.get('status'), { is: 'number', unit: null });
  if (!state.ok) tell('words-left-out', row.cells.get('status') as TableCell);
  const said = [value, state].flatMap((one): CellReading[] => (one.ok ? [one.reading] : []));
  const claim = said.find((one) => one.is === 'claim');
  const sources = [{ document, place: `${row.sheet}!${cell.address}` }];
  const published = file.published === undefined ? {} : { published: file.published };
  const content = contentOf(value.ok ? value.reading : { is: 'nothing' }, said);
  const hasValue = content !== null || printedRate !== undefined;
  const expected = expectedOf(row);
  if (expected === null) tell('words-left-out', row.cells.get('expected') as TableCell);
  const words = wordsBeside(row, claim === undefined);
  const report = claim
    ? rowReport(programme, indicator, row, claim, { file, expected, words: hasValue ? [] : words })
    : undefined;
  if (report === null) return tell('claim-without-unit', cell);
  compareTargets(programme, indicator, row, unit, tell);
  if (!hasValue && report === undefined) {
    const [alone] = row.remarks;
    return alone === undefined ? { ...base, outcome: 'same' } : tell('words-left-out', alone.cell);
  }
  const observation = hasValue
    ? ({
        id: newKey('observations', `${indicator.id} ${period}`, takenIds(programme)),
        indicator: indicator.id,
        period,
        ...(content ?? { value: null }),
        status: 'final',
        grade: 'original',
        ...(printedRate === undefined ? {} : { completionRate: { rate: printedRate, of: 'value' } }),
        ...(words.length === 0 ? {} : { remark: inWords(programme, words.join('；')) }),
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
    return tell('value-differs', cell, { before: String(before.value), period, id: before.id });
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

/** When the unit expects to be done; empty where it does not say, null where its words are no date. */
function expectedOf({ cells, month }: MonthlyRow): string | null {
  const cell = cells.get('expected');
  if (cell === undefined) return '';
  const result = readCell(cell, { is: 'date', year: month.slice(0, 4) });
  return result.ok && result.reading.is === 'date' ? result.reading.date : null;
}

/** What is written beside a value, each under its head. A date of completion without a claim is such words too. */
function wordsBeside({ remarks, cells }: MonthlyRow, withExpected: boolean): string[] {
  const expected = withExpected ? cells.get('expected') : undefined;
  const words = remarks.map(({ head, cell }) => `${head.trim()}：${String(cell.value).trim()}`);
  return expected === undefined ? words : [...words, `预计完成：${String(expected.value).trim()}`];
}

function inWords({ languages }: Programme, words: string): Readonly<Record<string, string>> {
  return { [languages[0] ?? 'zh-Hans']: words };
}

function indicatorOf({ indicators, languages }: Programme, name: string): Indicator | undefined {
  const found = indicators.filter(({ title }) => languages.some((tag) => sameName(title[tag] ?? '', name)));
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

function takenIds({ observations = [] }: Programme): ReadonlyMap<string, unknown> {
  return new Map(observations.map(({ id }) => [id, true]));
}
