import type { Document, Sources } from '@onemetre/core';
import { safeText } from '../safe/safe-text.ts';
import { safeUrl, type SafeUrl } from '../safe/safe-url.ts';
import { phraseOf } from './phrase-of.ts';
import type { Scene } from './scene.ts';
import type { Reference } from './view-parts.ts';

const addresses = new WeakMap<Document, SafeUrl | null>();

const addressOf = (document: Document): SafeUrl | null => {
  const known = addresses.get(document);
  if (known !== undefined) return known;
  const made = safeUrl(document.address);
  addresses.set(document, made);
  return made;
};

/**
 * The documents behind something, each once, with the place in it and its address where it has one.
 *
 * @example
 * referencesOf([{ document: scene.programme.documents[0].id, place: '四(二)' }], scene)[0].text // => 'Child-friendly plan of the Example District 四(二)'
 */
export const referencesOf = (sources: Sources | undefined, scene: Scene): readonly Reference[] => {
  const seen = new Map<string, Reference>();
  for (const { document, place, readIn } of sources ?? []) {
    const key = `${document} ${place ?? ''}`;
    const found = scene.index.documents.get(document);
    if (!found || seen.has(key) || scene.evaluation?.later.has(document)) continue;
    const title = phraseOf(found.title, scene) ?? { text: document };
    const read = readIn === undefined ? undefined : scene.index.documents.get(readIn);
    const url = addressOf(found) ?? (read ? addressOf(read) : null);
    seen.set(key, {
      ...title,
      text: place === undefined ? title.text : `${title.text} ${safeText(place)}`,
      ...(url ? { href: url.href, host: url.host } : {}),
    });
  }
  return [...seen.values()];
};
