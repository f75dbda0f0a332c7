import type { Issue } from '../issue/issue.ts';
import type { IssueCode } from '../issue/issue-codes.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { shorten } from '../issue/shorten.ts';
import type { Shape, VariantRow, Variants } from './shape.ts';

/** Where the walk is, and what it has found. The path is one list, pushed and popped, and copied for an issue alone. */
interface Walk {
  readonly path: (string | number)[];
  readonly issues: Issue[];
}

/**
 * Checks a value against a shape of the model, with every issue at its path, object by object. The
 * page's counterpart of the zod schema that the shape was made from: it accepts and refuses the same documents, without
 * generating code. It goes as deep as the model does, never deeper.
 *
 * @example
 * checkShape({ is: 'number' }, 'nine')[0]?.code // => 'number-as-text'
 */
export function checkShape(shape: Shape, value: unknown): Issue[] {
  const walk: Walk = { path: [], issues: [] };
  check(walk, shape, value);
  return walk.issues;
}

function check(walk: Walk, shape: Shape, value: unknown): void {
  switch (shape.is) {
    case 'object':
      return checkObject(walk, shape, value);
    case 'array':
      return checkArray(walk, shape, value);
    case 'record':
      return checkRecord(walk, shape, value);
    case 'string':
      return checkString(walk, shape, value);
    case 'number':
      return checkNumber(walk, shape, value);
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrongType(walk, 'boolean', value);
    case 'nullable':
      return value === null ? undefined : check(walk, shape.of, value);
    case 'enum':
      if ((shape.of as readonly unknown[]).includes(value)) return;
      report(walk, 'not-in-list', { value: shorten(value), list: shape.of.join(', ') });
  }
}

type Of<K extends Shape['is']> = Extract<Shape, { is: K }>;

/** What is there is looked up in the model, not the other way round: an item has a few of the many fields it may have. */
function checkObject(walk: Walk, { fields, needed, variants }: Of<'object'>, value: unknown): void {
  if (!isRecord(value)) return wrongType(walk, 'object', value);
  const before = walk.issues.length;
  let missing = needed.length;
  for (const key of Object.keys(value)) {
    const field = fields.get(key);
    const child = value[key];
    if (!field) reportAt(walk, key, 'unknown-field', { field: shorten(key) });
    else if (child !== undefined) {
      if (!field.optional) missing -= 1;
      step(walk, key, field.shape, child);
    }
  }
  if (missing > 0) {
    for (const name of needed) {
      if (!has(value, name)) reportAt(walk, name, 'missing-field', { field: name });
    }
  }
  if (variants) checkVariants(walk, variants, value, before);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongType(walk: Walk, expected: string, value: unknown, format?: string): void {
  const values = {
    expected,
    got: nameOfType(value),
    value: shorten(value),
    ...(format === undefined ? {} : { format }),
  };
  const isNumber = expected === 'number' || expected === 'integer';
  report(walk, isNumber && typeof value === 'string' ? 'number-as-text' : 'wrong-type', values);
}

function nameOfType(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

type Values = Issue['values'];

function report({ path, issues }: Walk, code: IssueCode, values: Values): void {
  issues.push(makeIssue(code, [...path], values));
}

function reportAt({ path, issues }: Walk, key: string, code: IssueCode, values: Values): void {
  issues.push(makeIssue(code, [...path, key], values));
}

function step(walk: Walk, key: string | number, shape: Shape, value: unknown): void {
  walk.path.push(key);
  check(walk, shape, value);
  walk.path.pop();
}

const own = Object.prototype.hasOwnProperty;

function has(record: Record<string, unknown>, name: string): boolean {
  return own.call(record, name) && record[name] !== undefined;
}

/**
 * What a record lacks for what it is, and what it has and does not take, unless that is told of already.
 *
 * @param before how many issues there were before this record
 */
function checkVariants(walk: Walk, variants: Variants, record: Record<string, unknown>, before: number): void {
  const { tag, rows } = variants;
  const row = rowFor(variants, record);
  if (!row) return;
  const names = namesOf(row);
  const others = rows.filter((one) => one !== row).flatMap(namesOf);
  const values = tag === undefined ? { tag: '', is: names.join(', ') } : { tag, is: String(record[tag]) };
  for (const name of row.takes) {
    if (name.endsWith('?') || has(record, name)) continue;
    reportAt(walk, name, 'missing-for-kind', {
      field: name,
      ...values,
      or: tag === undefined ? others.join(', ') : '',
    });
  }
  for (const name of new Set(others)) {
    const told = walk.issues.slice(before).some(({ path }) => path[walk.path.length] === name);
    if (has(record, name) && !names.includes(name) && !told)
      reportAt(walk, name, 'not-for-kind', { field: name, ...values, takes: names.join(', ') });
  }
  if (row.and) checkVariants(walk, row.and, record, before);
}

/** The row of a record: of its tag's value, or that of which it has a field. */
function rowFor({ tag, rows }: Variants, record: Record<string, unknown>): VariantRow | undefined {
  if (tag === undefined) return rows.find(({ takes }) => takes.some((name) => has(record, bare(name)))) ?? rows[0];
  // That the tag is missing is told; what would go with it is not known.
  if (!has(record, tag)) return undefined;
  const value = record[tag] as string | null;
  return rows.find(({ is }) => is?.includes(value)) ?? rows.find(({ is }) => is === undefined);
}

function bare(name: string): string {
  return name.endsWith('?') ? name.slice(0, -1) : name;
}

/** Names that a row takes, those of the rows within it among them. */
function namesOf({ takes, and }: VariantRow): readonly string[] {
  return [...takes.map(bare), ...(and ? and.rows.flatMap(namesOf) : [])];
}

function checkArray(walk: Walk, { of, min }: Of<'array'>, value: unknown): void {
  if (!Array.isArray(value)) return wrongType(walk, 'array', value);
  if (min !== undefined && value.length < min) report(walk, 'too-short', { limit: min, of: 'items' });
  for (let i = 0; i < value.length; i += 1) step(walk, i, of, value[i]);
}

function checkRecord(walk: Walk, { key: keys, of, format }: Of<'record'>, value: unknown): void {
  if (!isRecord(value)) return wrongType(walk, 'object', value, format);
  for (const key of Object.keys(value)) {
    if (keys.test(key)) step(walk, key, of, value[key]);
    else reportAt(walk, key, 'bad-format', { value: shorten(key), format: format === 'Text' ? 'LanguageTag' : 'Id' });
  }
}

function checkString(walk: Walk, { pattern, minLength, maxLength, format }: Of<'string'>, value: unknown): void {
  if (typeof value !== 'string') return wrongType(walk, 'string', value, format);
  if (pattern && !pattern.test(value)) report(walk, 'bad-format', { value: shorten(value), format: format ?? '' });
  if (minLength !== undefined && value.length < minLength)
    report(walk, 'too-short', { limit: minLength, of: 'characters' });
  if (maxLength !== undefined && value.length > maxLength) {
    report(walk, 'text-too-long', { limit: maxLength, length: value.length });
  }
}

function checkNumber(walk: Walk, { whole, min, above, max }: Of<'number'>, value: unknown): void {
  const expected = whole ? 'integer' : 'number';
  const fits = typeof value === 'number' && Number.isFinite(value) && (!whole || Number.isSafeInteger(value));
  if (!fits) return wrongType(walk, expected, value);
  if (min !== undefined && value < min) report(walk, 'too-small', { value, limit: min, open: 'no' });
  if (above !== undefined && value <= above) report(walk, 'too-small', { value, limit: above, open: 'yes' });
  if (max !== undefined && value > max) report(walk, 'too-big', { value, limit: max });
}
