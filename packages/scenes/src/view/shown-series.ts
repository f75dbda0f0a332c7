import {
  undated,
  type Course,
  type Indicator,
  type Observation,
  type Programme,
  type Series,
  type SeriesPoint,
  type Succession,
  type Undated,
} from '@onemetre/core';
import { isSamePart, type Part } from './is-same-part.ts';
import type { Scene } from './scene.ts';

const known = new WeakMap<Programme, Undated>();

/** What the file holds, for a page that names no date. */
const withoutDate = (programme: Programme): Undated => {
  const found = known.get(programme) ?? undated(programme);
  known.set(programme, found);
  return found;
};

/** Who or what stands in the place of a unit or an area, as core says; undefined where none does. */
export const shownSuccession = (id: string, { evaluation, whole }: Scene): Succession | undefined =>
  (evaluation ?? withoutDate(whole)).successions.get(id);

const allSeries = ({ id }: Pick<Indicator, 'id'>, { evaluation, whole }: Scene): readonly Series[] =>
  (evaluation?.series ?? withoutDate(whole).series).get(id) ?? [];

/** What core says is known of an indicator, for the programme's own area and everybody in it, or for a part. */
export const shownSeries = (indicator: Pick<Indicator, 'id'>, scene: Scene, part: Part = {}): Series =>
  allSeries(indicator, scene).find((one) => isSamePart(one, part)) ?? {
    indicator: indicator.id,
    points: [],
    absences: [],
    setAside: [],
    missing: [],
    holes: [],
    breaks: [],
  };

/** Which line a value stands on: none leads across a changed definition, or from an area to what it was merged into. */
export const lineOf = (
  { definition, reference }: Pick<SeriesPoint, 'definition' | 'reference'>,
  { breaks }: Pick<Series, 'breaks'>,
): string => `${definition} ${breaks.filter(({ merged }) => merged !== undefined && merged <= reference).length}`;

/** The areas, groups and places of which something is known, without the one that is spoken of, in the order of core. */
export const shownParts = (indicator: Pick<Indicator, 'id'>, scene: Scene, but: Part = {}): readonly Part[] =>
  allSeries(indicator, scene).filter((one) => !isSamePart(one, but) && one.points.length + one.absences.length > 0);

/** What core says a target is measured against, and how it is expected to go. */
export const shownCourse = (id: string, { evaluation, whole }: Scene): Course | undefined =>
  evaluation ? evaluation.answers.get(id)?.course : withoutDate(whole).courses.get(id);

/** A value as it is shown: the point of the series with what is printed of it. */
export interface ShownValue
  extends
    SeriesPoint,
    Pick<
      Observation,
      | 'id'
      | 'status'
      | 'printed'
      | 'qualifier'
      | 'numerator'
      | 'denominator'
      | 'periodName'
      | 'remark'
      | 'published'
      | 'sources'
      | 'completionRate'
    > {
  readonly grade: Observation['grade'];
}

/** Every value that is shown, oldest first: those of the line, and those of another source or of part of a period. */
export const shownValues = (indicator: Pick<Indicator, 'id'>, scene: Scene, part: Part = {}): readonly ShownValue[] =>
  shownSeries(indicator, scene, part).points.map((point) => {
    const { observation, period, definition } = point;
    const printed = scene.index.observations.get(observation ?? '');
    const name = ['total', period, definition].filter((part) => part !== '').join('-');
    // What was put together from other values is in no source itself.
    return { id: observation ?? name, status: 'derived', grade: 'derived', ...printed, ...point };
  });

/** The values that a line is drawn through, oldest first. */
export const joinedValues = (indicator: Pick<Indicator, 'id'>, scene: Scene, part: Part = {}): readonly ShownValue[] =>
  shownValues(indicator, scene, part).filter(({ role }) => role === 'value' || role === 'provisional');

type Said<K extends 'absence' | 'completionRate'> = Observation & { readonly [P in K]: NonNullable<Observation[P]> };

/** A period for which the sources say why there is no value, or give a completion rate in its place. */
export type ShownAbsence = Said<'absence'> | (Said<'completionRate'> & { readonly absence?: never });

/** The periods for which it is said why there is no value, oldest first; a reason is not a zero and not a silence. */
export const shownAbsences = (
  indicator: Pick<Indicator, 'id'>,
  scene: Scene,
  part: Part = {},
): readonly ShownAbsence[] =>
  shownSeries(indicator, scene, part).absences.flatMap(({ observation }): readonly ShownAbsence[] => {
    const said = scene.index.observations.get(observation);
    if (said === undefined) return [];
    const { absence, completionRate, ...rest } = said;
    if (absence !== undefined) return [{ ...said, absence }];
    return completionRate === undefined ? [] : [{ ...rest, completionRate }];
  });
