/**
 * What Chromium 78 does not have, and a lowered bundle may still hold: lowering rewrites syntax, not what is called. The
 * number is the first Chromium that has it. A name stands here only if calling it there fails or is silently ignored.
 */
export const methods: Readonly<Record<string, number>> = {
  at: 92,
  findLast: 97,
  findLastIndex: 97,
  hasOwn: 93,
  randomUUID: 92,
  replaceAll: 85,
  replaceChildren: 86,
  structuredClone: 98,
  toReversed: 110,
  toSorted: 110,
  toSpliced: 110,
};

/** Members of a named object. */
export const members: Readonly<Record<string, number>> = {
  'AbortSignal.any': 116,
  'AbortSignal.timeout': 103,
  'Array.fromAsync': 121,
  'Intl.DisplayNames': 81,
  'Intl.DurationFormat': 129,
  'Intl.Segmenter': 87,
  'Intl.supportedValuesOf': 99,
  'Object.groupBy': 117,
  'Promise.any': 85,
  'Promise.withResolvers': 119,
};

/** Names of the page. */
export const globals: Readonly<Record<string, number>> = {
  AggregateError: 85,
  FinalizationRegistry: 84,
  WeakRef: 84,
  reportError: 95,
  structuredClone: 98,
};

/** In style sheets: a property that is ignored, or a selector that makes the browser drop the whole rule. */
export const styles: readonly (readonly [pattern: RegExp, since: number, name: string])[] = [
  [/[;{]\s*inset(?:-inline|-block)?\s*:/, 87, 'inset'],
  [/[;{]\s*(?:margin|padding)-(?:inline|block)\s*:/, 87, 'margin-inline, padding-block and their like as one word'],
  [/[\s,{}]?:(?:is|where)\(/, 88, ':is() and :where()'],
  [/:has\(/, 105, ':has()'],
  [/@layer\b/, 99, '@layer'],
  [/@container\b/, 105, '@container'],
  [/[\s:(,](?:clamp|min|max)\([^)]*(?:\d(?:px|r?em|ch|vw|vh)|%|var\()/, 79, 'min(), max() and clamp()'],
  [/\bcolor-mix\(/, 111, 'color-mix()'],
];
