/** An attribute that says what it cannot say: it is told, and not followed. */
export interface WrongValue {
  readonly name: string;
  readonly value: string;
  /** What may be written. */
  readonly allowed: string;
}

/** What an attribute may say: one of a list, a civil date, or a folder. */
type Allowed = readonly string[] | 'YYYY-MM-DD' | './';

const isDay = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  // February has no thirtieth: read and written again it is another day.
  new Date(Date.parse(value) || 0).toISOString().slice(0, 10) === value;

/** A folder beside or above the page, or one on a server; nothing that runs, and nothing behind a question mark. */
const isFolder = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:https?:\/\/[\w.:-]+)?(?:\.{0,2}\/|[\w-]+\/)(?:[\w.-]+\/)*$/.test(value);

const isAllowed = (value: unknown, allowed: Allowed): boolean => {
  if (allowed === './') return isFolder(value);
  return typeof allowed === 'string' ? isDay(value) : allowed.some((one) => one === value);
};

/** What an attribute asks for; undefined where it says nothing, or what it cannot say. */
export const askedFor = <T extends string>(value: T | '', allowed: Allowed): T | undefined =>
  isAllowed(value, allowed) ? (value as T) : undefined;

/** Those of some attributes that say what they cannot say. What is empty asks for nothing. */
export const wrongValues = (
  attributes: readonly (readonly [name: string, value: unknown, allowed: Allowed])[],
): readonly WrongValue[] =>
  attributes
    .filter(([, value, allowed]) => Boolean(value) && !isAllowed(value, allowed))
    .map(([name, value, allowed]) => ({
      name,
      value: String(value),
      allowed: typeof allowed === 'string' ? allowed : allowed.join(' / '),
    }));
