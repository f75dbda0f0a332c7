import {
  programmeToWorkbook,
  readTable,
  tableIssueText,
  unitProgrammes,
  type CellReading,
  type TableSheet,
} from '@onemetre/exchange';
import { describe, expect, test } from 'vitest';
import { seedFile } from '../fixtures/seed-file.ts';
import { noAnswers, type Answers } from './answers.ts';
import { exampleAnswers } from './example.ts';
import { makeRelease } from './make-release.ts';
import type { GivenFile, Paper } from './paper.ts';
import { proposedDate } from './proposed-date.ts';
import { isNeeded } from './question.ts';
import { readPapers } from './read-papers.ts';
import { understand } from './understand.ts';
import type { Understanding } from './understanding.ts';
import { noWishes } from './wishes.ts';

const textFile = (name: string, text: string): GivenFile => ({ name, bytes: new TextEncoder().encode(text) });

const readAll = async (...files: readonly GivenFile[]): Promise<readonly Paper[]> =>
  (await Promise.all(files.map(readPapers))).flat();

const ofFiles = async (answers: Answers, ...files: readonly GivenFile[]): Promise<Understanding> =>
  understand(await readAll(...files), answers, 'zh-Hans');

const takenOf = ({ files }: Understanding): readonly string[] => files.map(({ taken }) => taken);

const monthly = seedFile('practical-affairs/tables-2025.xlsx');
const city = seedFile('city-plan/plan.xlsx');

describe('monthly tables alone', () => {
  test('ask for the plan that they belong to, and nothing is made before', async () => {
    const found = await ofFiles(noAnswers, monthly);
    expect(takenOf(found)).toEqual(['monthly']);
    expect(found.draft).toBe(null);
    expect(found.questions.filter(isNeeded).map(({ is }) => is)).toEqual(['plan']);
  });

  test('are the plan, once it has a name', async () => {
    const { draft, questions } = await ofFiles(exampleAnswers, monthly);
    expect(questions.filter(isNeeded)).toEqual([]);
    expect(draft?.indicators).toHaveLength(24);
    expect(draft && proposedDate(draft)).toBe('2025-12-31');
  });
});

describe('what cannot be read', () => {
  test.each([
    ['~$方案.xlsx', 'x', 'lock'],
    ['.~方案.et', 'x', 'lock'],
    ['三月.xls', '<html><table><tr><td>1</td></tr></table></html>', 'refused'],
    ['三月.pdf', '%PDF-1.7', 'refused'],
    ['方案.json', '{"id": 1,,}', 'refused'],
    ['发布.zip', 'PK\u0003\u0004 and then nothing', 'refused'],
    ['电话.csv', '姓名,电话\n甲,1\n', 'unknown'],
  ])('%s holding %s is %s, and the rest goes on', async (name, text, taken) => {
    const found = await ofFiles(noAnswers, textFile(name, text), city);
    expect(takenOf(found)).toEqual([taken, 'plan']);
    expect(found.draft?.indicators.length).toBeGreaterThan(0);
    const [{ tableIssues, issues } = { tableIssues: [], issues: [] }] = found.files;
    const texts = tableIssues.map((issue) => tableIssueText(issue, 'zh-Hans'));
    if (taken !== 'lock') expect([...texts, ...issues].length).toBeGreaterThan(0);
  });
});

test('of two workbooks of one plan it is asked which to go on with', async () => {
  const twice = [city, { ...city, name: '方案-改.xlsx' }];
  const open = await ofFiles(noAnswers, ...twice);
  expect(open.questions).toEqual([{ is: 'base', files: ['plan.xlsx', '方案-改.xlsx'] }]);
  expect(open.draft).toBe(null);
  const chosen = await ofFiles({ ...noAnswers, base: '方案-改.xlsx' }, ...twice);
  expect(takenOf(chosen)).toEqual(['spare', 'plan']);
  expect(chosen.draft?.id).toBe(open.files[0]?.programme?.id);
});

test('returns are known by the unit in their names, and who is missing is told', async () => {
  const base = (await ofFiles(noAnswers, city)).draft;
  if (base === null) throw new Error('the seed is a plan');
  const [[first, own] = ['', base], [second] = ['']] = [...unitProgrammes(base)];
  const titleOf = (id: string): string => base.parties.find((party) => party.id === id)?.title['zh-Hans'] ?? id;
  const changed = {
    ...own,
    observations: (own.observations ?? []).map((one, at) => (at === 0 ? { ...one, value: 1 } : one)),
  };
  const bytes = new Uint8Array(programmeToWorkbook(changed as typeof own, { locale: 'zh-Hans' }));
  const found = await ofFiles(noAnswers, city, { name: `${titleOf(first)}.xlsx`, bytes });
  expect(takenOf(found)).toEqual(['plan', 'return']);
  expect(found.collection?.missing).toContain(second);
  expect(found.collection?.changes.filter(({ path }) => path === 'value').map(({ after }) => after)).toEqual([1]);
  expect(found.draft?.observations?.some(({ value }) => value === 1)).toBe(true);
});

/** The workbook with another text in the first cells of a sheet's column that hold a number. */
const withTexts = async (texts: readonly string[]): Promise<{ papers: readonly Paper[]; cells: readonly string[] }> => {
  const [paper] = await readPapers(city);
  if (paper?.is !== 'tables') throw new Error('the seed is a workbook');
  const read = readTable(city.bytes, { name: city.name });
  const sheets: readonly TableSheet[] = read.ok ? read.sheets : [];
  const cells: string[] = [];
  const changed = sheets.map((sheet) => {
    if (sheet.name !== '数据') return sheet;
    const head = sheet.cells.find(({ value }) => value === '数值');
    const changedCells = sheet.cells.map((cell) => {
      const text = texts[cells.length];
      if (cell.column !== head?.column || cell.row <= (head?.row ?? 0) + 1 || text === undefined) return cell;
      cells.push(cell.address);
      return { ...cell, kind: 'text' as const, raw: text, value: text };
    });
    return { ...sheet, cells: changedCells };
  });
  return { papers: [{ ...paper, sheets: changed }], cells };
};

test('a cell with two meanings is asked about, those like it with it, and an answer settles it', async () => {
  const { papers, cells } = await withTexts(['—', '—', '—']);
  const open = understand(papers, noAnswers, 'zh-Hans');
  const [first] = open.questions;
  if (first?.is !== 'cell') throw new Error('a cell is asked about');
  expect([first.cell, ...first.alike.map(({ cell }) => cell)]).toEqual(cells);
  const zero = first.readings.find((reading): reading is CellReading & { is: 'number' } => reading.is === 'number');
  expect(zero?.value).toBe(0);
  const given = cells.map((cell) => ({ sheet: '数据', cell, reading: zero as CellReading }));
  const settled = understand(papers, { ...noAnswers, cells: new Map([['plan.xlsx', given]]) }, 'zh-Hans');
  expect(settled.questions).toEqual([]);
  expect(settled.draft?.observations?.filter(({ value }) => value === 0).length).toBeGreaterThanOrEqual(3);
});

describe('from one release to the next', () => {
  const asOf = '2025-12-31';
  const released = async () => {
    const { draft } = await ofFiles(exampleAnswers, monthly);
    if (draft === null) throw new Error('the example is a plan');
    const release = await makeRelease(draft, null, { ...noWishes, asOf }, 'zh-Hans');
    if (!release.ok) throw new Error(release.issues.map(({ code }) => code).join());
    return release;
  };

  test('the zip is the last release and the plan to go on with; its bytes are the same whenever it is made', async () => {
    const release = await released();
    expect((await released()).zip.bytes).toEqual(release.zip.bytes);
    const found = await ofFiles(noAnswers, release.zip);
    expect([...takenOf(found)].sort()).toEqual(['plan', 'release']);
    expect(found.previous).toEqual(release.programme);
    expect(found.draft?.observations).toEqual(release.programme.observations);
  });

  test('a release alone does not say what the house asked for, and it is asked whether to go on without', async () => {
    const { programme } = await released();
    const file = textFile('发布.json', JSON.stringify(programme));
    const open = await ofFiles(noAnswers, file);
    expect([open.questions, open.draft]).toEqual([[{ is: 'bare', file: '发布.json' }], null]);
    const going = await ofFiles({ ...noAnswers, bare: '发布.json' }, file);
    expect(going.questions).toEqual([]);
    expect(going.draft?.observations).toEqual(programme.observations);
  });

  test('the steps that the house took stand on its sheet for approval', async () => {
    const { draft } = await ofFiles(exampleAnswers, monthly);
    if (draft === null) throw new Error('the example is a plan');
    const procedure = {
      secrecyReview: { office: { 'zh-Hans': '区保密办' }, date: '2026-01-20' },
      publicity: 'public' as const,
      approval: { role: { 'zh-Hans': '分管副区长' }, date: '2026-01-21', reference: '2026-3' },
      notBefore: '2026-01-22',
    };
    const observations = draft.observations?.map((one) => ({ ...one, state: 'approved' as const }));
    const reports = draft.reports?.map((one) => ({ ...one, state: 'approved' as const }));
    const wishes = { ...noWishes, asOf, released: '2026-01-22' };
    const release = await makeRelease({ ...draft, procedure, observations, reports }, null, wishes, 'zh-Hans');
    if (!release.ok) throw new Error(release.issues.map(({ code }) => code).join());
    const [, sheet = new Uint8Array()] = [...release.files].find(([name]) => name.endsWith('审批单.xlsx')) ?? [];
    const read = readTable(sheet, { name: '审批单.xlsx' });
    const cells = read.ok ? read.sheets.flatMap((one) => one.cells.map(({ value }) => String(value))) : [];
    expect(cells).toEqual(
      expect.arrayContaining(['区保密办 2026-01-20', '分管副区长 2026-01-21 2026-3', '2026-01-22']),
    );
  });

  test('the same table a second time adds nothing; another value is asked about, and published only by its name', async () => {
    const { zip, programme } = await released();
    const again = await ofFiles(noAnswers, zip, monthly);
    expect(again.files.at(-1)?.entries.every(({ outcome }) => outcome === 'same')).toBe(true);
    const [old] = programme.observations ?? [];
    const title = programme.indicators.find(({ id }) => id === old?.indicator)?.title['zh-Hans'] ?? '';
    const table = textFile(`2025年${Number(old?.period.slice(5, 7))}月.csv`, `项目,年度目标,累计完成\n${title},,7\n`);
    const open = await ofFiles(noAnswers, zip, table);
    const asked = open.questions.find(({ is }) => is === 'differs');
    if (asked?.is !== 'differs') throw new Error('a value differs');
    expect([asked.before, asked.written]).toEqual([String(old?.value), '7']);
    const place = `${asked.file} ${asked.sheet}!${asked.cell}`;
    const kept = await ofFiles({ ...noAnswers, kept: new Set([place]) }, zip, table);
    expect(kept.draft?.observations).toEqual(programme.observations);
    const { draft, previous } = await ofFiles({ ...noAnswers, taken: new Set([place]) }, zip, table);
    if (draft === null) throw new Error('the answer settles it');
    // The same where the row had to be told which indicator it is.
    const named = { ...noAnswers, names: new Map([['别的叫法', title]]) };
    const otherwise = textFile(table.name, `项目,年度目标,累计完成\n别的叫法,,7\n`);
    expect((await ofFiles(named, zip, otherwise)).questions.map(({ is }) => is)).toContain('differs');
    const settled = await ofFiles({ ...named, taken: new Set([place]) }, zip, otherwise);
    expect(settled.draft?.observations?.map(({ value }) => value)).toEqual(
      draft.observations?.map(({ value }) => value),
    );
    const wishes = { ...noWishes, asOf: '2026-01-31' };
    const refused = await makeRelease(draft, previous, wishes, 'zh-Hans');
    expect(refused.issues.map(({ code }) => code)).toContain('figure-overwritten');
    const corrections = new Map([[String(old?.id), { kind: 'correction' as const, reason: '录入错误' }]]);
    const done = await makeRelease(draft, previous, { ...wishes, corrections }, 'zh-Hans');
    expect(done.ok && done.programme.previousHash).toBe(programme.stamp?.hash);
    expect(done.ok && done.programme.corrections?.map(({ to }) => to)).toEqual(['7']);
  });
});
