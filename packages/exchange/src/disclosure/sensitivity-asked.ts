import type { Indicator, Programme } from '@onemetre/core';
import { makeIssue, type Issue } from '@onemetre/core/issues';
import { countsOf } from '../counts-of.ts';

/**
 * Indicators about people that do not say whether their small counts may be published, in a file about a real place: an
 * error where there are small counts, else a warning.
 */
export function sensitivityAsked(programme: Programme, threshold: number): Issue[] {
  if (programme.demonstration === true) return [];
  return programme.indicators.flatMap((indicator, at) => {
    if (indicator.sensitivity !== undefined || !isAboutPeople(indicator)) return [];
    const count = (programme.observations ?? []).filter(
      (observation) =>
        observation.indicator === indicator.id &&
        countsOf(observation, indicator).some(({ value }) => value > 0 && value < threshold),
    ).length;
    const path = ['indicators', at];
    return [count > 0 ? makeIssue('sensitivity-needed', path, { count }) : makeIssue('sensitivity-missing', path)];
  });
}

const peopleUnits =
  /^(?:万?[人名例户]|人次|万人次|persons?|people|children|pupils|students|cases|deaths|births|families)$/i;
const people =
  /儿童|人数|人口|学生|学龄|婴|幼|孕|产妇|青少年|未成年|残疾|死亡|患|孤儿|困境|留守|child|pupil|student|infant|mother|mortality|disab|orphan/i;

/** Whether it counts people, or is a share of them: by its unit, else by what it counts. */
function isAboutPeople({ unit, title, numerator, denominator }: Indicator): boolean {
  const label = Object.values(unit.label);
  if (label.some((text) => peopleUnits.test(text))) return true;
  const isRate = unit.kind === 'percent' || unit.kind === 'permille' || unit.per !== undefined;
  return (
    isRate &&
    [title, numerator, denominator].some((text) => Object.values(text ?? {}).some((words) => people.test(words)))
  );
}
