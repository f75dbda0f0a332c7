import type { Programme } from '@onemetre/core';
import type { Issue } from '@onemetre/core/issues';
import {
  addMonthlyTable,
  answerCells,
  collectReturns,
  confirmedCells,
  draftPlan,
  importWorkbook,
  monthlyPlan,
  readMonthlyTable,
  unitProgrammes,
  type BlankOptions,
  type ImportedWorkbook,
  type MonthlyAddition,
  type MonthlyFile,
  type MonthlyTable,
  type TableIssue,
} from '@onemetre/exchange';
import type { Locale } from '@onemetre/scenes';
import type { Answers, PlanWords } from './answers.ts';
import { asksOf } from './asks-of.ts';
import { lastOfChain } from './last-of-chain.ts';
import type { Paper } from './paper.ts';
import type { Question } from './question.ts';
import type { Taken, Understanding, Understood } from './understanding.ts';

/**
 * What the files mean together, given what was answered: one of them is the plan, or the last release is; monthly tables are
 * added to it in their order, and returns of units collected. The same files and answers give the same.
 */
export function understand(papers: readonly Paper[], answers: Answers, locale: Locale): Understanding {
  const files = new Map<Paper, Understood>();
  const put = (paper: Paper, taken: Taken, more: Partial<Understood> = {}): void => {
    const none = { tableIssues: [], issues: [], entries: [], understood: [], programme: null };
    files.set(paper, { paper, taken, ...none, ...more });
  };
  const [books, tables]: [Book[], Table[]] = [[], []];
  const released: (Paper & { is: 'programme' })[] = [];
  const kept: Book[] = [];
  for (const paper of papers) {
    if (paper.is === 'lock') put(paper, 'lock');
    else if (paper.is === 'refused') put(paper, 'refused', paper);
    else if (paper.is === 'programme') {
      if (paper.programme.release === 'public' && paper.programme.stamp !== undefined) released.push(paper);
      else kept.push({ paper, programme: paper.programme, tableIssues: [], issues: paper.issues, understood: [] });
    } else {
      const book = bookOf(paper, answers);
      const table = book.isOurs ? null : tableOf(paper, answers);
      const tableIssues = [...paper.issues, ...book.tableIssues];
      const programme = book.programme ?? null;
      if (book.isOurs) books.push({ paper, programme, tableIssues, issues: book.issues, understood: book.understood });
      else if (isBesideRelease(paper, papers)) continue;
      else if (table !== null) tables.push({ paper, table });
      else if (draftPlan(planOptions(noWords, locale), paper.sheets).read.length > 0) put(paper, 'tasks');
      else put(paper, 'unknown', { tableIssues });
    }
  }
  const previous = lastOfChain(released.map(({ programme }) => programme));
  for (const paper of released)
    put(paper, paper.programme === previous ? 'release' : 'older-release', {
      programme: paper.programme,
      issues: paper.issues,
    });
  const questions: Question[] = [];
  const base = chooseBase([...books, ...kept], previous, answers, questions);
  const whole = base?.programme ?? (base === null && previous !== null ? reopened(previous) : null);
  const bare = base === null ? released.find(({ programme }) => programme === previous) : undefined;
  if (bare !== undefined && answers.bare !== bare.name && questions.length === 0)
    questions.push({ is: 'bare', file: bare.name });
  const returns: Book[] = [];
  for (const book of [...books, ...kept]) {
    const taken = book === base ? (kept.includes(book) ? 'programme' : 'plan') : takenFor(book, whole);
    if (taken === 'return') returns.push(book);
    put(book.paper, taken, book);
  }
  const collection = whole === null || returns.length === 0 ? null : collectReturns(whole, returns.map(returned));
  let plan = collection?.programme ?? whole;
  for (const { paper, table } of tables) {
    const added = addTable(plan, paper, confirmed(paper, table, plan, answers), answers, base !== null, locale);
    if (added === null) {
      questions.push({ is: 'plan', file: paper.name });
      put(paper, 'monthly', { tableIssues: table.issues });
      break;
    }
    const issues = added.issues.filter((issue) => !isSettled(issue, paper, answers));
    put(paper, 'monthly', { tableIssues: [...paper.issues, ...issues], entries: added.entries });
    plan = added.programme;
  }
  for (const { paper } of tables) if (!files.has(paper)) put(paper, 'monthly');
  const found = papers.flatMap((paper) => files.get(paper) ?? []);
  questions.push(...found.flatMap((one) => asksOf(one, plan)));
  const isOpen =
    questions.some(({ is }) => is === 'plan' || is === 'base' || is === 'bare') ||
    found.some((one) => isUsed(one) && hasError(one)) ||
    (collection?.conflicts.length ?? 0) > 0;
  return { files: found, draft: isOpen ? null : plan, before: whole, previous, questions, collection };
}

/** The tables for analysis and the sheet for approval, which a release has beside its data. */
function isBesideRelease({ within }: Paper, papers: readonly Paper[]): boolean {
  return within !== undefined && papers.some((other) => other.within === within && other.is === 'programme');
}

/** Whether anything of a file goes into the draft. */
function isUsed({ taken }: Understood): boolean {
  return taken === 'plan' || taken === 'programme' || taken === 'return' || taken === 'monthly';
}

function hasError({ tableIssues, issues }: Understood): boolean {
  return [...tableIssues, ...issues].some(({ severity }) => severity === 'error');
}

type Tables = Paper & { is: 'tables' };

interface Book {
  readonly paper: Paper;
  readonly programme: Programme | null;
  readonly tableIssues: readonly TableIssue[];
  readonly issues: readonly Issue[];
  readonly understood: ImportedWorkbook['understood'];
}

interface Table {
  readonly paper: Tables;
  readonly table: MonthlyTable;
}

const read = new WeakMap<Paper, { readonly answers: unknown; readonly book: ImportedWorkbook }>();

/** A workbook is read once for the answers of its cells. */
function bookOf(paper: Tables, { cells }: Answers): ImportedWorkbook {
  const answers = cells.get(paper.name);
  const known = read.get(paper);
  if (known !== undefined && known.answers === answers) return known.book;
  const book = importWorkbook(answerCells(paper.sheets, answers ?? []), paper.name);
  read.set(paper, { answers, book });
  return book;
}

function tableOf(paper: Tables, { cells, heads, months, counts }: Answers): MonthlyTable | null {
  const month = months.get(paper.name);
  return readMonthlyTable(answerCells(paper.sheets, cells.get(paper.name) ?? []), paper.name, {
    heads,
    ...(month === undefined ? {} : { month }),
    ...(counts === undefined ? {} : { counts }),
  });
}

/** The file to go on with: the only one of its kind, or the one that was chosen; null where the last release is it. */
function chooseBase(
  books: readonly Book[],
  previous: Programme | null,
  { base }: Answers,
  questions: Question[],
): Book | null {
  const wanted = books.find(({ paper }) => paper.name === base);
  if (wanted !== undefined) return wanted;
  const candidates = books.filter((book) => {
    const others = [previous, ...books.map(({ programme }) => programme).filter((one) => one !== book.programme)];
    return !others.some((plan) => plan !== null && unitIn(plan, book.paper.name) !== null && isOf(plan, book));
  });
  if (candidates.length < 2) return candidates[0] ?? null;
  questions.push({ is: 'base', files: candidates.map(({ paper }) => paper.name) });
  return null;
}

function isOf(plan: Programme, { programme }: Book): boolean {
  return programme === null || programme.id === plan.id;
}

function takenFor(book: Book, plan: Programme | null): Taken {
  if (plan === null) return 'spare';
  if (!isOf(plan, book)) return 'other-plan';
  return unitIn(plan, book.paper.name) === null ? 'spare' : 'return';
}

/** The leading unit whose title stands in the name of a file; null where there is none. */
function unitIn(plan: Programme, file: string): string | null {
  const titles = [...unitProgrammes(plan).keys()].flatMap((id) =>
    Object.values(plan.parties.find((party) => party.id === id)?.title ?? {}),
  );
  return titles.find((title) => title !== '' && file.includes(title)) ?? null;
}

function returned({ paper, programme }: Book): { file: string; programme: Programme; received?: string } {
  const { name: file, received } = paper;
  return { file, programme: programme as Programme, ...(received === undefined ? {} : { received }) };
}

/** A release as the file that the next one is made of. */
function reopened(previous: Programme): Programme {
  const { stamp: _, previousHash: __, ...content } = previous;
  return { ...content, release: 'internal' };
}

function addTable(
  plan: Programme | null,
  paper: Tables,
  table: MonthlyTable,
  answers: Answers,
  hasBase: boolean,
  locale: Locale,
): MonthlyAddition | null {
  const published = answers.published.get(paper.name) ?? '';
  const file: MonthlyFile = {
    name: paper.name,
    sha256: paper.sha256,
    names: answers.names,
    ...(published === '' ? {} : { published }),
    ...(paper.received === undefined ? {} : { received: paper.received }),
  };
  if (plan !== null) return addMonthlyTable(withoutTaken(plan, paper, table, answers), table, file);
  if (hasBase || answers.plan === undefined) return null;
  return monthlyPlan(planOptions(answers.plan, locale), table, file);
}

/** The table with what was chosen on its own sheet of questions, where it is a marked copy that came back. */
function confirmed(paper: Tables, table: MonthlyTable, plan: Programme | null, answers: Answers): MonthlyTable {
  if (plan === null) return table;
  const { issues } = addMonthlyTable(plan, table, { name: paper.name, sha256: paper.sha256, names: answers.names });
  const chosen = confirmedCells(paper.sheets, issues);
  if (chosen.length === 0) return table;
  return tableOf({ ...paper, sheets: answerCells(paper.sheets, chosen) }, answers) ?? table;
}

/** The plan without the values in place of which a person wants those of the table. */
function withoutTaken(plan: Programme, paper: Paper, table: MonthlyTable, { taken, names }: Answers): Programme {
  if (taken.size === 0) return plan;
  const { issues } = addMonthlyTable(plan, table, { name: paper.name, sha256: '', names });
  const gone = new Set<string>();
  for (const { code, sheet = '', cells = [], values } of issues) {
    const [cell = ''] = cells;
    if (code === 'value-differs' && taken.has(placeKey(paper.name, sheet, cell))) gone.add(String(values['id']));
  }
  return { ...plan, observations: (plan.observations ?? []).filter(({ id }) => !gone.has(id)) };
}

/** What was answered already: that the plan's value stands, or that the values of the table are not public. */
function isSettled(
  { code, sheet = '', cells: [cell = ''] = [] }: TableIssue,
  { name }: Paper,
  { kept, published }: Answers,
): boolean {
  if (code === 'made-public-unsaid') return published.has(name);
  return code === 'value-differs' && kept.has(placeKey(name, sheet, cell));
}

/** The name of a cell among all files. */
export function placeKey(file: string, sheet: string, cell: string): string {
  return `${file} ${sheet}!${cell}`;
}

const noWords: PlanWords = { title: '', place: '', issuer: '', start: '', end: '', demonstration: false };

/** What a plan begins with that is made here. */
export function planOptions({ start, end, ...words }: PlanWords, locale: Locale): BlankOptions {
  const year = (text: string): string | null => (/^\d{4}$/.test(text) ? text : null);
  return { ...words, start: year(start), end: year(end), language: locale, skeleton: 'blank' };
}
