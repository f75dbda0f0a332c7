import type { MethodCase, MethodOptions, MethodTarget, SeriesOptions, TimedValue } from '../method-case.ts';
import type { MethodNote } from '../method-note.ts';
import type { PublishedMethod } from '../published-method.ts';
import type { CaseProblem, CaseProblemCode } from './case-problem.ts';
import { readOptions } from './read-options.ts';
import { yearOfDay, yearOfText } from './year-of.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface ReadCase {
  /** As given: text, a number, or null when there is none. */
  readonly id: string | number | null;
  readonly case: MethodCase;
  /** Fields and options that no method reads. */
  readonly notes: readonly MethodNote[];
  /** What is wrong; the case holds nothing of a part that is listed here. */
  readonly problems: readonly CaseProblem[];
}

const knownFields = ['id', 'series', 'baseline', 'target', 'direction', 'options'];

/**
 * Reads a case from JSON: `series` is a list of `{ year or date, value }` or an object of such lists by name; `baseline`,
 * `target`, `direction` ("up", "down") and `options` may be absent. Values are never guessed: what is wrong is listed with
 * its place. For a method that is timeless, a value without a year is at its place in the list.
 *
 * @example
 * readCase({ series: [{ year: 2020, value: 1 }] }).case.series // => [{ at: 2020, value: 1 }]
 * @example
 * readCase({ series: [{ year: 2020, value: '1' }] }).problems // => [{ code: 'not-a-number', path: 'series[0].value' }]
 */
export function readCase(json: unknown, { timeless = false }: Pick<PublishedMethod, 'timeless'> = {}): ReadCase {
  const problems: CaseProblem[] = [];
  const report = (code: CaseProblemCode, path: string): undefined => {
    problems.push({ code, path });
    return undefined;
  };
  if (!isFields(json)) return { id: null, case: {}, notes: [], problems: [{ code: 'not-an-object', path: '' }] };

  const timeOf = ({ year, date }: Fields, path: string): number | undefined => {
    if (!isAbsent(date)) {
      return (typeof date === 'string' ? yearOfDay(date) : undefined) ?? report('not-a-date', `${path}.date`);
    }
    if (isAbsent(year)) return undefined;
    const at = typeof year === 'string' ? yearOfText(year) : year;
    return typeof at === 'number' && Number.isFinite(at) ? at : report('not-a-year', `${path}.year`);
  };
  const timedValue = (given: unknown, path: string, place?: number): TimedValue | undefined => {
    if (!isFields(given)) return report('not-an-object', path);
    const before = problems.length;
    const at = timeOf(given, path) ?? (problems.length === before && timeless ? place : undefined);
    if (at === undefined && problems.length === before) report('no-time', path);
    const { value } = given;
    if (!isAbsent(value) && !(typeof value === 'number' && Number.isFinite(value)))
      report('not-a-number', `${path}.value`);
    return at === undefined || problems.length > before
      ? undefined
      : { at, value: isAbsent(value) ? null : (value as number) };
  };
  const list = (given: unknown, path: string): readonly TimedValue[] => {
    if (!Array.isArray(given)) {
      report('not-a-list', path);
      return [];
    }
    return given.flatMap((point, i) => timedValue(point, `${path}[${i}]`, i) ?? []);
  };
  const targetOf = (given: unknown, path: string): MethodTarget | undefined => {
    if (isAbsent(given)) return undefined;
    if (!isFields(given)) return report('not-an-object', path);
    if (isAbsent(given['value'])) return undefined;
    const { value } = given;
    if (typeof value !== 'number' || !Number.isFinite(value)) return report('not-a-number', `${path}.value`);
    const at = timeOf(given, path);
    return at === undefined ? { value } : { at, value };
  };
  /** What a whole case and one of its series have alike. */
  const goalOf = (given: Fields, prefix: string): Omit<SeriesOptions, keyof MethodOptions> => {
    const baseline = isAbsent(given['baseline']) ? undefined : timedValue(given['baseline'], `${prefix}baseline`);
    const target = targetOf(given['target'], `${prefix}target`);
    const { direction } = given;
    const isDirection = direction === 'up' || direction === 'down';
    if (!isAbsent(direction) && !isDirection) report('not-a-direction', `${prefix}direction`);
    return {
      ...(baseline === undefined ? {} : { baseline }),
      ...(target === undefined ? {} : { target }),
      ...(isDirection ? { direction } : {}),
    };
  };

  const { id = null, series, options: given = null } = json;
  const isId = id === null || typeof id === 'string' || typeof id === 'number';
  if (!isId) report('not-an-id', 'id');
  const input: { -readonly [Name in keyof MethodCase]: MethodCase[Name] } = goalOf(json, '');
  if (isFields(series)) {
    input.named = Object.fromEntries(
      Object.entries(series).map(([name, points]) => [name, list(points, `series.${name}`)]),
    );
  } else if (!isAbsent(series)) input.series = list(series, 'series');

  const notes: MethodNote[] = [];
  if (Object.keys(json).some((name) => !knownFields.includes(name))) notes.push('field-ignored');
  if (!isAbsent(given) && !isFields(given)) report('not-an-object', 'options');
  if (isFields(given)) {
    const { series: each, ...rest } = given;
    const read = readOptions(rest, 'options');
    problems.push(...read.problems);
    if (read.unknown.length > 0) notes.push('option-ignored');
    const own = new Map<string, SeriesOptions>();
    if (!isAbsent(each) && !isFields(each)) report('not-an-object', 'options.series');
    for (const [name, fields] of Object.entries(isFields(each) ? each : {})) {
      const path = `options.series.${name}`;
      if (!isFields(fields)) {
        report('not-an-object', path);
        continue;
      }
      const { baseline, target, direction, ...more } = fields;
      const further = readOptions(more, path);
      problems.push(...further.problems);
      if (further.unknown.length > 0) notes.push('option-ignored');
      own.set(name, { ...goalOf({ baseline, target, direction }, `${path}.`), ...further.options });
    }
    input.options = { ...read.options, ...(own.size === 0 ? {} : { series: Object.fromEntries(own) }) };
  }
  return { id: isId ? id : null, case: input, notes: [...new Set(notes)], problems };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
