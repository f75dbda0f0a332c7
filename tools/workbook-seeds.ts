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

/** The seeds that are kept as workbooks: of invented places, filled in as an office would. Their English stands beside them. */
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
  const bytes = seedFile(file);
  const read = readTable(bytes, { name: file });
  if (!read.ok) throw faults(read.issues);
  if (tables !== undefined) {
    const table = readMonthlyTable(read.sheets, file);
    if (table === null) throw new Error(`${file} requires a monthly table`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const made = monthlyPlan(tables, table, { name: file, sha256, published: tables.published });
    return checked(inBoth(made.programme, wordsOf(wordsFile)), made.issues);
  }
  const { document, issues } = workbookToProgramme(read.sheets, file);
  return checked(inBoth(document as Programme, wordsOf(wordsFile)), issues);
}

const wordsFile = 'workbook-words.csv';

function seedFile(file: string): Uint8Array {
  return readFileSync(new URL(`../seeds/${file}`, import.meta.url));
}

/** What an office writes in Chinese alone, in English and, where a child reads it, for a child. */
interface SeedWords {
  readonly en: string;
  /** Of an indicator: its unit in English, where the Chinese one counts many things. */
  readonly unit: string;
  readonly child: string;
  readonly childEn: string;
}

function wordsOf(file: string): ReadonlyMap<string, SeedWords> {
  const read = readTable(seedFile(file), { name: file });
  if (!read.ok) throw faults(read.issues);
  const rows = new Map<number, string[]>();
  for (const { row, column, value } of read.sheets.flatMap(({ cells }) => cells)) {
    const line = rows.get(row) ?? ['', '', '', '', ''];
    line[column - 1] = String(value);
    rows.set(row, line);
  }
  const [, ...lines] = [...rows.values()];
  return new Map(
    lines.map(([zh = '', en = '', unit = '', child = '', childEn = '']) => [zh, { en, unit, child, childEn }]),
  );
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The programme with every text in English too, and with a sentence for a child where the words have one.
 *
 * @throws where a text has no English
 */
function inBoth(programme: Programme, words: ReadonlyMap<string, SeedWords>): Programme {
  const wordsFor = (text: unknown): SeedWords => {
    const found = words.get(String(text));
    if (found === undefined) throw new Error(`${wordsFile} requires the text ${String(text)}`);
    return found;
  };
  const translated = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(translated);
    if (typeof value !== 'object' || value === null) return value;
    const zh = (value as Json)['zh-Hans'];
    if (typeof zh === 'string') return { ...value, en: wordsFor(zh).en };
    const whole = Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, translated(inner)]));
    const title = (value as { title?: Json }).title?.['zh-Hans'];
    if (title === undefined) return whole;
    const { unit, child, childEn } = wordsFor(title);
    const own = whole['unit'] as { readonly label: Json } | undefined;
    return {
      ...whole,
      ...(unit !== '' && own ? { unit: { ...own, label: { ...own.label, en: unit } } } : {}),
      ...(child === ''
        ? {}
        : { summary: { 'zh-Hans': title, en: wordsFor(title).en, 'zh-Hans-x-child': child, 'en-x-child': childEn } }),
    };
  };
  return { ...(translated(programme) as Programme), languages: ['zh-Hans', 'en'] };
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
