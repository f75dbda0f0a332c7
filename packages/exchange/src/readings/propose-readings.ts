import { printable } from '@onemetre/core/issues';
import type { Issue } from '@onemetre/core/issues';
import { numberReading, type NumberReading, type ReadingUnit } from './number-reading.ts';
import { type DateFormat, periodReading } from './period-reading.ts';

type Values = Issue['values'];

/**
 * Adds to issues of the wrong form what was probably meant: the number behind 1.2万, the period behind 2023年, a text with
 * its language, the two ends of a range. Only the sentence uses it; nothing is read into the document.
 *
 * @param document the document in which the issues were found
 */
export function proposeReadings(document: unknown, issues: readonly Issue[]): Issue[] {
  const unitOf = unitsIn(document);
  const valuesOf = ({ code, path, values: { format, expected } }: Issue): Values | null => {
    if (code !== 'number-as-text' && code !== 'wrong-type' && code !== 'bad-format') return null;
    const value = valueAt(document, path);
    if (code === 'number-as-text')
      return typeof value === 'string' ? numberValues(path, numberReading(value, unitOf(path))) : null;
    if (isDateFormat(format) && (typeof value === 'string' || typeof value === 'number'))
      return periodReading(String(value), format);
    if (format === 'Text' && typeof value === 'string' && expected === 'object') return textValues(document, value);
    if ((expected === 'number' || expected === 'integer') && Array.isArray(value)) return listValues(path, value);
    return expected === 'string' && typeof value === 'number' && format !== 'Url'
      ? { suggestion: String(value) }
      : null;
  };
  return issues.map((issue) => {
    const values = valuesOf(issue);
    return values === null ? issue : { ...issue, values: { ...issue.values, ...values } };
  });
}

/** Numbers of these fields are counted in the unit of the indicator. */
const inItsUnit: readonly unknown[] = ['value', 'low', 'high', 'tolerance', 'threshold', 'amount'];

/** The units of a document's indicators, gathered when the first is asked for. */
function unitsIn(document: unknown): (path: Issue['path']) => ReadingUnit | null {
  let units: Map<unknown, unknown> | null = null;
  const gather = (): Map<unknown, unknown> => {
    const indicators = own(document, 'indicators');
    const entries: readonly unknown[] = Array.isArray(indicators) ? indicators : [];
    return new Map(entries.map((one) => [own(one, 'id'), own(one, 'unit')]));
  };
  return (path) => {
    if (!inItsUnit.includes(path[path.length - 1])) return null;
    const item = valueAt(document, path.slice(0, 2));
    const indicator = own(item, 'indicator');
    if (indicator !== undefined) units ??= gather();
    const unit = indicator === undefined ? own(item, 'unit') : units?.get(indicator);
    const [labels, kind] = [own(unit, 'label'), own(unit, 'kind')];
    const names = isRecord(labels) ? Object.values(labels).filter((one) => typeof one === 'string') : [];
    const label = names.find((name) => /^[十百千]?[万亿]/.test(name)) ?? names[0];
    return label !== undefined && typeof kind === 'string' ? { label, kind } : null;
  };
}

function own(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.prototype.hasOwnProperty.call(value, key)
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;
}

function valueAt(document: unknown, path: Issue['path']): unknown {
  return path.reduce<unknown>(own, document);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** For each list with values, the fields beside a value that can say it is a bound, and that keep its words. */
const beside: Readonly<Record<string, Values>> = {
  observations: { field: 'qualifier', keep: 'printed' },
  figures: { field: 'qualifier', keep: 'printed' },
  targets: { field: 'comparator', keep: 'quantity' },
};
const comparators = { 'at-least': 'ge', over: 'gt', 'at-most': 'le', under: 'lt', about: 'approx' } as const;

function numberValues(path: Issue['path'], reading: NumberReading): Values {
  const [list] = path;
  const others = path.length === 3 && path[2] === 'value' ? beside[String(list)] : undefined;
  const { field = '', keep = '' } = others ?? {};
  const named: Values = { ...(keep === '' ? {} : { keep }) };
  // Only an observation can say that there is no value.
  if (reading.hint === 'absence') return list === 'observations' && others ? { ...reading, field: 'absence' } : reading;
  if (reading.hint === 'range') return { ...named, ...reading, field };
  if (reading.hint !== 'number' || reading.bound === undefined) return { ...named, ...reading };
  const { bound, ...number } = reading;
  if (field === '') return { ...named, ...number };
  return { ...named, ...number, field, bound: field === 'comparator' ? comparators[bound] : bound };
}

function isDateFormat(format: unknown): format is DateFormat {
  return format === 'Period' || format === 'PartialDate' || format === 'IsoDate';
}

const longest = 40;

/** Text without its language, as an object with one: Han characters are of the first Chinese language of the document. */
function textValues(document: unknown, text: string): Values {
  const listed = own(document, 'languages');
  const languages: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const isHan = /[\u3400-\u9fff]/.test(text);
  const language = languages.find((tag) => typeof tag === 'string' && /^zh\b/.test(tag) === isHan);
  const tag = typeof language === 'string' ? language : isHan ? 'zh-Hans' : 'en';
  const characters = [...printable(text.slice(0, longest * 2))];
  const shown = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
  return { suggestion: `{ "${tag}": "${shown.replace(/["\\]/g, '\\$&')}" }` };
}

/** A list where a number belongs: of two numbers that rise, the two ends of a range. */
function listValues(path: Issue['path'], list: readonly unknown[]): Values {
  const [low, high] = list;
  const isRange = list.length === 2 && typeof low === 'number' && typeof high === 'number' && low < high;
  const field = path[0] === 'targets' && path.length === 3 ? 'comparator' : '';
  return { hint: 'list', field, ...(isRange ? { low, high } : {}) };
}
