import type { Fact, Reference } from './view-parts.ts';

/**
 * A fact, where there is anything to say: none for no value.
 *
 * @example
 * factOf('期限', ['2025年'], 'date') // => [{ label: '期限', values: [{ text: '2025年' }], figure: 'date' }]
 */
export const factOf = (
  label: string,
  values: readonly (Reference | string | null | undefined)[],
  figure?: Fact['figure'],
): readonly Fact[] => {
  const said = values.flatMap((value) =>
    value === undefined || value === null ? [] : [typeof value === 'string' ? { text: value } : value],
  );
  return said.length === 0 ? [] : [{ label, values: said, ...(figure ? { figure } : {}) }];
};
