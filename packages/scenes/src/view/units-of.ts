import { commonLabels } from '../labels/common-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import type { Scene } from './scene.ts';
import { titleOf } from './title-of.ts';
import type { Phrase } from './view-parts.ts';

/** The units that answer for an item, in the order of the source; lead is said only where the source says so. */
export const unitsOf = (item: string | undefined, scene: Scene): readonly Phrase[] =>
  (item === undefined ? [] : (scene.index.responsibilitiesOf.get(item) ?? [])).flatMap(({ party, duty }) => {
    const name = titleOf(party, scene);
    if (!name) return [];
    return [
      duty === 'lead'
        ? { ...name, text: `${name.text}${commonLabels[scene.locale].aside(indicatorLabels[scene.locale].lead)}` }
        : name,
    ];
  });
