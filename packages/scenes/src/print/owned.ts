/**
 * A node, or what stands in one, whose absent fields are absent: a page may have given every object a `title` or `states` of
 * its own.
 *
 * @example
 * owned({ kind: 'sentence', look: 'lead', text: '49 of 102.' }).look // => 'lead'
 */
export const owned = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(owned) as Value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const name of Object.keys(value)) copy[name] = owned((value as Record<string, unknown>)[name]);
  return copy as Value;
};
