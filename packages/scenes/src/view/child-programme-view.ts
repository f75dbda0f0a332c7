import { formatDate } from '../text/format-date.ts';
import { childLabels } from '../labels/child-labels.ts';
import { axesOf } from './axes-of.ts';
import { childSays } from './child-says.ts';
import { childTallies } from './child-tallies.ts';
import type { ChildCard, ChildView } from './child-view.ts';
import { countsOnce } from './counts-once.ts';
import { footOf } from './foot-of.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';
import { triedText } from './tried-text.ts';

const empty = {
  number: '',
  official: null,
  promise: [],
  icons: null,
  goal: null,
  family: null,
  stands: [],
  tallies: [],
} as const;

/** The programme for a reader of 8 to 12 years: what it is, from when to when, and as of when it is told. */
export const childProgrammeView = (scene: Scene): ChildView => {
  const { programme, locale, evaluation, profile } = scene;
  const say = childLabels[locale];
  const { start, end } = programme.period;
  const asOf = evaluation?.asOf ?? programme.asOf;
  const card: ChildCard = {
    ...empty,
    id: programme.id,
    picture: 'city',
    ...childSays(programme, scene),
    promise: say.planFrom(start && formatDate(start, locale), end && formatDate(end, locale)),
    stands: [
      ...(programme.demonstration === true ? [say.invented] : []),
      ...(profile === 'plan' ? [say.planOnly] : profile === 'figures' ? [say.figuresOnly] : []),
      ...(profile === 'plan' ? [] : [asOf === undefined ? say.noDate : say.asOf(formatDate(asOf, locale))]),
    ],
  };
  return {
    groups: [{ id: programme.id, title: null, cards: [card] }],
    foot: footOf(scene),
    source: sourceFacts(scene),
  };
};

/** The programme in numbers for a reader of 8 to 12 years. */
export const childOverviewView = (scene: Scene): ChildView => {
  const { programme, locale, evaluation, judged } = scene;
  const say = childLabels[locale];
  const own = programme.targets.filter((target) => target.origin === 'own' && countsOnce(target));
  const { commitments = [], milestones = [], projects = [] } = programme;
  const deeds = [...commitments, ...milestones, ...projects].filter(countsOnce);
  const undated =
    own.filter(({ deadline }) => deadline === null).length + deeds.filter(({ due }) => due === null).length;
  const group = judged ? evaluation?.groups.get(programme.id) : undefined;
  const total = own.length + deeds.length;
  const whole: ChildCard = {
    ...empty,
    id: programme.id,
    picture: 'hands',
    says: { text: say.inAll(total) },
    promise: [...(own.length > 0 ? [say.targets(own.length)] : []), ...(undated > 0 ? [say.undated(undated)] : [])],
    stands: judged ? [] : [scene.profile === 'plan' ? say.planOnly : evaluation ? say.figuresOnly : say.noDate],
  };
  const axes = group
    ? axesOf(group).map((axis): ChildCard => ({
        ...empty,
        id: axis,
        picture: axis === 'outcome' ? 'school' : 'people',
        says: { text: say.axes[axis] },
        stands: axis === 'outcome' ? triedText(group.aspired, scene) : [],
        tallies: childTallies(group[axis].byState, scene),
      }))
    : [];
  return {
    groups: [{ id: programme.id, title: null, cards: [whole, ...axes] }],
    foot: footOf(scene),
    source: sourceFacts(scene),
  };
};
