/** What can be chosen in a programme. */
export const selectionKinds = [
  'domain',
  'action',
  'indicator',
  'target',
  'commitment',
  'milestone',
  'project',
  'horizon',
  'unit',
] as const;

export type SelectionKind = (typeof selectionKinds)[number];

/** One thing that a reader has chosen. */
export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

/** A selection from anything; null for what is none. */
export const readSelection = (value: unknown): Selection | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, id } = value as Readonly<Record<string, unknown>>;
  const known = selectionKinds.find((name) => name === kind);
  return known !== undefined && typeof id === 'string' && id !== '' ? { kind: known, id } : null;
};

/** True when two selections are the same thing. */
export const sameSelection = (a: Selection | null, b: Selection | null): boolean =>
  a?.kind === b?.kind && a?.id === b?.id;
