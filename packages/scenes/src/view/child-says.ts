import type { Text } from '@onemetre/core';
import { commonLabels } from '../labels/common-labels.ts';
import { childLabels } from '../labels/child-labels.ts';
import { phraseOf } from './phrase-of.ts';
import type { Scene } from './scene.ts';
import type { Phrase } from './view-parts.ts';

/** The child's sentence about an item, and the plan's own title beside it; the title alone where no such sentence was written. */
export const childSays = (
  { id, title, summary }: { readonly id: string; readonly title: Text; readonly summary?: Text | undefined },
  scene: Scene,
): { readonly says: Phrase; readonly official: Phrase | null } => {
  const name = phraseOf(title, scene) ?? { text: id };
  const written = summary !== undefined && Object.prototype.hasOwnProperty.call(summary, scene.lang);
  const says = written ? phraseOf(summary, scene) : null;
  if (!says) return { says: name, official: null };
  const { locale } = scene;
  const text = childLabels[locale].official(name.text);
  // A title in another language keeps its own: our words cannot stand in the same phrase.
  return {
    says,
    official:
      name.lang === undefined
        ? { text }
        : { ...name, text: `${name.text}`, mark: name.mark ?? commonLabels[locale].onlyIn(name.lang) },
  };
};
