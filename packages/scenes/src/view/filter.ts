import { families, type Family } from '@onemetre/core';

/** What a reader wants to see of a programme; a part that is absent asks for nothing. */
export interface Filter {
  /** Id of a domain. */
  readonly domain?: string;
  /** Id of a unit. */
  readonly unit?: string;
  /** A family of states; acts only where verdicts are shown. */
  readonly family?: Family;
  /** Words that names and wording have to contain, separated by spaces. */
  readonly text?: string;
}

/** The filter that asks for nothing. */
export const noFilter: Filter = Object.freeze({});

const longest = 200;

const own = (value: object, key: string): unknown =>
  Object.prototype.hasOwnProperty.call(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;

const textIn = (value: object, key: string): string => {
  const text = own(value, key);
  return typeof text === 'string' ? text.slice(0, longest).trim() : '';
};

/**
 * A filter from anything: what is not a filter's part, or empty, is left out.
 *
 * @example
 * readFilter({ domain: 'd1', text: ' ', colour: 'red' }) // => { domain: 'd1' }
 */
export const readFilter = (value: unknown): Filter => {
  if (typeof value !== 'object' || value === null) return noFilter;
  const [domain, unit, text] = [textIn(value, 'domain'), textIn(value, 'unit'), textIn(value, 'text')];
  const family = families.find((name) => name === own(value, 'family'));
  if (domain === '' && unit === '' && text === '' && family === undefined) return noFilter;
  return {
    ...(domain === '' ? {} : { domain }),
    ...(unit === '' ? {} : { unit }),
    ...(family === undefined ? {} : { family }),
    ...(text === '' ? {} : { text }),
  };
};

/** True when two filters ask for the same. */
export const sameFilter = (a: Filter, b: Filter): boolean =>
  a.domain === b.domain && a.unit === b.unit && a.family === b.family && a.text === b.text;

const others = new WeakMap<Filter, Filter>();

/** The filter without its states; the same object for the same filter. */
export const withoutFamily = (filter: Filter): Filter => {
  if (filter.family === undefined) return filter;
  const known = others.get(filter);
  if (known) return known;
  const { family: _family, ...rest } = filter;
  const made = Object.keys(rest).length === 0 ? noFilter : rest;
  others.set(filter, made);
  return made;
};
