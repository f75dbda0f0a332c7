import type { Sources, Text } from '@onemetre/core';
import { commonLabels } from '../labels/common-labels.ts';
import { itemLabels } from '../labels/item-labels.ts';
import { planLabels } from '../labels/plan-labels.ts';
import { whyLabels } from '../labels/why-labels.ts';
import { formatDate } from '../text/format-date.ts';
import { factOf } from './fact-of.ts';
import { itemAddress } from './item-address.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import { quotesOf } from './quotes-of.ts';
import { referencesOf } from './references-of.ts';
import type { Scene } from './scene.ts';
import { titleOf } from './title-of.ts';
import type { Fact, Reference } from './view-parts.ts';

/** What is told of every item, whatever it is. */
export interface Told {
  readonly id: string;
  readonly title: Text;
  readonly wording?: 'quote' | 'summary' | undefined;
  readonly item?: string | undefined;
  readonly due?: string | null | undefined;
  readonly sources?: Sources | undefined;
}

/** A name that leads to the page of what it names. */
export const linkedTo = (id: string, scene: Scene, words = titleOf(id, scene)): Reference => ({
  ...(words ?? { text: id }),
  page: itemAddress(scene.index.targets.get(id)?.indicator ?? id, scene.locale),
});

/** Who answers for an item, each with its duty. */
export const unitsOfItem = (id: string, scene: Scene): readonly Reference[] =>
  scene.index.dutiesOf(id).map(({ party, duty }) => {
    const name = linkedTo(party, scene);
    const { aside } = commonLabels[scene.locale];
    return { ...name, text: `${name.text}${aside(planLabels[scene.locale].duties[duty])}` };
  });

const dueWords = (due: string | null, { locale }: Scene): string =>
  due === null ? planLabels[locale].noDue : itemLabels[locale].stated(formatDate(due, locale));

/** Owners, words and place: what is said of every item. */
export const itemFacts = (told: Told, above: string | undefined, scene: Scene): readonly Fact[] => {
  const { locale, index } = scene;
  const say = itemLabels[locale];
  const plan = planLabels[locale];
  return [
    ...(told.wording === undefined ? [] : factOf(say.words, [say.wordings[told.wording]])),
    ...factOf(whyLabels[locale].quoted, quotesOf(told.sources, scene)),
    ...(told.due === undefined ? [] : factOf(plan.due, [dueWords(told.due, scene)], 'date')),
    ...factOf(plan.units, unitsOfItem(told.id, scene)),
    ...factOf(
      say.belongs,
      index
        .owners(above)
        .filter((owner) => owner !== told.id)
        .map((owner) => linkedTo(owner, scene)),
    ),
    ...factOf(plan.where, referencesOf(told.sources, scene)),
    ...factOf(
      plan.notes,
      (scene.programme.notes ?? []).flatMap((note) =>
        note.about.includes(told.id) ? (phraseOf(note.title, scene) ?? []) : [],
      ),
    ),
  ];
};

/** What an item is called, in words alone. */
export const titleText = (told: Told, scene: Scene): string => plain(phraseOf(told.title, scene) ?? { text: told.id });
