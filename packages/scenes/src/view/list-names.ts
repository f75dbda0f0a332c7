/** The plan's plain lists. */
export const listNames = [
  'pilots',
  'campaigns',
  'mechanism',
  'outcomes',
  'honours',
  'named',
  'context',
  'notes',
  'clusters',
  'parties',
] as const;

export type ListName = (typeof listNames)[number];

export const isListName = (name: string | undefined): name is ListName => listNames.some((known) => known === name);
