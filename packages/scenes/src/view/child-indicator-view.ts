import { family } from '@onemetre/core';
import { formatCount } from '../text/format-count.ts';
import { tellChild } from '../text/child/tell-child.ts';
import { placeGoal } from '../geometry/place-goal.ts';
import { placeIcons } from '../geometry/place-icons.ts';
import { childLabels } from '../labels/child-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { childPicture } from './child-picture.ts';
import { childSays } from './child-says.ts';
import type { ChildCard, ChildView } from './child-view.ts';
import { footOf } from './foot-of.ts';
import { headlineTarget } from './headline-target.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';

/** True where a sentence already names a number, alone and not as part of another. */
const names = (sentence: string, count: string): boolean =>
  new RegExp(`(?:^|[^\\d.,])${count.replace(/[.,]/g, '\\$&')}(?![\\d.,]*\\d)`).test(sentence);

/** One indicator as a child's card; null when the programme has none of that id. */
export const childIndicatorCard = (scene: Scene, id: string): ChildCard | null => {
  const indicator = scene.index.indicators.get(id);
  if (!indicator) return null;
  const { locale, index, whole } = scene;
  const say = childLabels[locale];
  const target = headlineTarget(index.targetsOf.get(id) ?? [], scene);
  const answer = target && scene.answerOf(target.id);
  const { says, official } = childSays(indicator, scene);
  const told = target && tellChild(target, indicator, answer, whole, locale);
  const counts = told?.counts ?? null;
  const atMost = counts?.bound === 'at-most' || counts?.bound === 'under';
  const known = counts !== null && counts.found !== null;
  const icons = known ? placeIcons({ ...counts, atMost }) : null;
  // A flag is where to get to: what must not grow has none.
  const goal = counts && !known && !atMost ? placeGoal(counts.wanted) : null;
  const promise = told?.promise ?? [];
  // What the sentence in large type has said is not said again.
  const said = counts !== null && official !== null && names(says.text, formatCount(counts.wanted, locale));
  return {
    id,
    picture: childPicture(id, scene),
    number: '',
    says,
    official,
    promise: (said ? promise.slice(1) : promise).map(safeText),
    icons,
    goal,
    family: answer ? family(answer.state) : null,
    stands: [
      ...(icons && icons.each > 1 ? [say.boxes(formatCount(icons.each, locale))] : []),
      ...(goal ? [say.flag] : []),
      ...(goal && told?.stands.length === 0 ? [say.howFar] : (told?.stands ?? [])),
    ].map(safeText),
    tallies: [],
  };
};

/** One indicator for a reader of 8 to 12 years. */
export const childIndicatorView = (scene: Scene, id: string): ChildView | null => {
  const card = childIndicatorCard(scene, id);
  const indicator = scene.index.indicators.get(id);
  return (
    card && {
      groups: [{ id, title: null, cards: [card] }],
      foot: footOf(scene),
      source: sourceFacts(scene, indicator?.sources ?? []),
    }
  );
};
