import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseProgramme, type Programme } from '@onemetre/core';
import {
  monthlyPlan,
  readMonthlyTable,
  readTable,
  tableIssueText,
  workbookToProgramme,
  type BlankOptions,
  type TableIssue,
} from '@onemetre/exchange';

interface WorkbookSeed {
  readonly name: string;
  /** The workbook, within the folder of seeds. */
  readonly file: string;
  /** What monthly tables alone do not say of their plan. */
  readonly tables?: BlankOptions & { readonly published: string };
}

/** The seeds that are kept as workbooks: of invented places, filled in as an office would. */
export const workbookSeeds: readonly WorkbookSeed[] = [
  {
    name: 'practical-affairs',
    file: 'practical-affairs/tables-2025.xlsx',
    tables: {
      title: '禾麓区（虚构）2025年民生实事',
      place: '禾麓区（虚构）',
      issuer: '禾麓区人民政府办公室（虚构）',
      start: '2025',
      end: '2025',
      language: 'zh-Hans',
      skeleton: 'blank',
      demonstration: true,
      published: '2026-01-15',
    },
  },
  { name: 'old-and-young', file: 'old-and-young/plan.xlsx' },
  { name: 'city-plan', file: 'city-plan/plan.xlsx' },
];

/**
 * Reads a seed that is kept as a workbook, by the same way as `onemetre import`.
 *
 * @throws where a cell is asked about, or the model has an error: a seed has none
 */
export function readWorkbookSeed({ file, tables }: WorkbookSeed): Programme {
  const bytes = readFileSync(new URL(`../seeds/${file}`, import.meta.url));
  const read = readTable(bytes, { name: file });
  if (!read.ok) throw faults(read.issues);
  if (tables !== undefined) {
    const table = readMonthlyTable(read.sheets, file);
    if (table === null) throw new Error(`${file} requires a monthly table`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const made = monthlyPlan(tables, table, { name: file, sha256, published: tables.published });
    return checked(made.programme, made.issues);
  }
  const { document, issues } = workbookToProgramme(read.sheets, file);
  return checked(document, issues);
}

function checked(document: unknown, issues: readonly TableIssue[]): Programme {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw faults(errors);
  const parsed = parseProgramme(document);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ code, path }) => `${code} ${path.join('/')}`).join('\n'));
  return parsed.programme;
}

function faults(issues: readonly TableIssue[]): Error {
  return new Error(
    issues.map((issue) => `${issue.sheet} ${issue.cells?.join()} ${tableIssueText(issue, 'en')}`).join('\n'),
  );
}
