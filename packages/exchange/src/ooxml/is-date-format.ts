/**
 * Whether a number format makes a date or an hour of numbers: by its letters for years, months, days and hours, outside
 * of texts in quotes, colours, locales and the forms for negative numbers. A count of hours, as in `[h]:mm`, is none.
 *
 * @example
 * isDateFormat('yyyy"年"m"月"d"日";@') // => true
 */
export function isDateFormat(format: string): boolean {
  const [letters = ''] = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .toLowerCase()
    .split(';', 1);
  if (/\[[hms]+\]/.test(letters)) return false;
  const shown = letters.replace(/\[[^\]]*\]|general|am\/pm|a\/p/g, '').replace(/s\.0+/g, 's');
  // e is the year of an era, aaa the day of the week; with a place for digits, it is a number.
  return !/[0#?]/.test(shown) && /[ymdehs]|aaa/.test(shown);
}
