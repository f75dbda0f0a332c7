import type { Sources } from '@onemetre/core';
import { safeText } from '../safe/safe-text.ts';
import type { Scene } from './scene.ts';

/** What sources say word for word, each sentence once; not of a document that was not out yet. */
export const quotesOf = (sources: Sources = [], { evaluation }: Scene): readonly string[] => [
  ...new Set(
    sources.flatMap(({ document, quote }) =>
      quote === undefined || evaluation?.later.has(document) ? [] : [safeText(quote)],
    ),
  ),
];
