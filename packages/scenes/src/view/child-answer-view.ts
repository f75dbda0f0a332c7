import { answerLabels } from '../labels/answer-labels.ts';
import { childLabels } from '../labels/child-labels.ts';
import { formatDate } from '../text/format-date.ts';
import { answerOf, type AnswerPart, type KnownAnswer } from './answer-of.ts';
import { childPicture } from './child-picture.ts';
import { childSays } from './child-says.ts';
import type { ChildCard, ChildView } from './child-view.ts';
import { footOf } from './foot-of.ts';
import { nameOf } from './title-of.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';

/** The answer for a reader of 8 to 12 years: how much was promised, by when, and what is known of it. */
export const childAnswerView = (scene: Scene, item = ''): ChildView | null => {
  const known = answerOf(scene, item);
  if (known === null) return null;
  const card: ChildCard = {
    ...{ id: known.id, picture: childPicture(known.id, scene), number: '', icons: null, goal: null, family: null },
    ...saysOf(known, scene),
    promise: promiseOf(known, scene),
    stands: standsOf(known, scene),
    tallies: known.by === 'state' ? talliesOf(known, scene) : [],
  };
  return {
    groups: [{ id: known.id, title: null, cards: [card] }],
    foot: footOf(scene),
    source: sourceFacts(scene),
  };
};

const countIn = ({ parts }: KnownAnswer, name?: AnswerPart): number =>
  parts.filter(({ part }) => name === undefined || part === name).reduce((sum, { ids }) => sum + ids.length, 0);

const saysOf = (known: KnownAnswer, scene: Scene): Pick<ChildCard, 'says' | 'official'> => {
  const { programme, locale } = scene;
  const found = [...programme.domains, ...programme.actions].find(({ id }) => id === known.id);
  if (found) return childSays(found, scene);
  if (known.subject !== 'programme') return { says: nameOf(known.id, scene) ?? { text: known.id }, official: null };
  return { says: { text: countText(known, locale) }, official: null };
};

const countText = (known: KnownAnswer, locale: Scene['locale']): string =>
  childLabels[locale][known.counted === 'targets' ? 'targets' : 'inAll'](countIn(known));

const promiseOf = (known: KnownAnswer, { locale }: Scene): readonly string[] => {
  const say = answerLabels[locale].child;
  const passed = countIn(known, 'passed');
  return [
    ...(known.subject === 'programme' || known.subject === 'area' ? [] : [countText(known, locale)]),
    ...(passed > 0 ? [say.passed(passed, known.passed && formatDate(known.passed, locale))] : []),
  ];
};

const standsOf = (known: KnownAnswer, { locale, profile, judged, evaluation }: Scene): readonly string[] => {
  if (judged) return [];
  if (countIn(known, 'passed') > 0 && known.reported === 0) return [answerLabels[locale].child.noResult];
  const say = childLabels[locale];
  return [profile === 'plan' ? say.planOnly : evaluation ? say.figuresOnly : say.noDate];
};

const talliesOf = ({ parts }: KnownAnswer, { locale }: Scene): ChildCard['tallies'] => {
  const words = childLabels[locale].families;
  return parts.flatMap(({ part, ids }) =>
    part in words
      ? [{ family: part as keyof typeof words, word: words[part as keyof typeof words], count: ids.length }]
      : [],
  );
};
