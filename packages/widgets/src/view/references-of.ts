import type { Sources } from '@onemetre/core';
import { safeText } from '../safe/safe-text.ts';
import { safeUrl } from '../safe/safe-url.ts';
import { phraseOf } from './phrase-of.ts';
import type { Scene } from './scene.ts';
import type { Reference } from './view-parts.ts';

/**
 * The documents behind something, each once, with the place in it and its address where it has one.
 *
 * @example
 * referencesOf([{ document: 'plan', place: '四(二)' }], scene) // => [{ text: '实施方案 四(二)' }]
 */
export const referencesOf = (sources: Sources | undefined, scene: Scene): readonly Reference[] => {
  const seen = new Map<string, Reference>();
  for (const { document, place, readIn } of sources ?? []) {
    const key = `${document} ${place ?? ''}`;
    const found = scene.index.documents.get(document);
    if (!found || seen.has(key)) continue;
    const title = phraseOf(found.title, scene) ?? { text: document };
    const read = readIn === undefined ? undefined : scene.index.documents.get(readIn);
    const url = safeUrl(found.address ?? read?.address);
    seen.set(key, {
      ...title,
      text: place === undefined ? title.text : `${title.text} ${safeText(place)}`,
      ...(url ? { href: url.href, host: url.host } : {}),
    });
  }
  return [...seen.values()];
};
