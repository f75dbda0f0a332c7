const civilDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Refuses what is no civil date: a wrong call, not faulty data.
 *
 * @throws RangeError with the name of the function and of the argument
 */
export function requireDay(caller: string, name: string, value: unknown): asserts value is string {
  const valid =
    typeof value === 'string' &&
    civilDay.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().slice(0, 10) === value;
  if (!valid) throw new RangeError(`${caller} requires ${name} as a civil date YYYY-MM-DD, got ${String(value)}`);
}
