import type { Observation, Programme } from '@onemetre/core';
import {
  makeIndicator,
  makeObservations,
  makeProgramme,
  makeTarget,
} from '../../../packages/core/src/fixtures/make-programme.ts';
import type { Given } from './worked-example.ts';

const text = { en: '…' };

const observationsOf = (given: Given): Observation[] =>
  (given.observations ?? []).map((parts, n) => ({
    id: `o${n}`,
    indicator: 'i',
    period: '2023',
    value: null,
    status: 'final',
    grade: 'original',
    ...parts,
  }));

const outcomeParts = ({ indicator = {}, target = {}, baseline, ...given }: Given): Partial<Programme> => {
  const start = baseline && {
    baselines: [{ figure: 'b', sameLabel: baseline.sameLabel ?? true, sameBasis: baseline.sameBasis ?? true }],
  };
  const ids = given.several === undefined ? ['t'] : Object.keys(given.several);
  const indicatorOf = (id: string) => (given.several === undefined ? 'i' : `i-${id}`);
  const strengthOf = (id: string) => (given.strengths?.[id] ? { strength: given.strengths[id] } : {});
  return {
    indicators: ids.map((id) => makeIndicator({ ...start, ...indicator, id: indicatorOf(id) })),
    targets: ids.map((id) => makeTarget({ ...target, ...strengthOf(id), id, indicator: indicatorOf(id) })),
    figures: baseline
      ? [{ id: 'b', title: text, value: baseline.value, date: baseline.date, unit: { label: text, kind: 'plain' } }]
      : [],
    observations:
      given.several === undefined
        ? [...makeObservations(given.values ?? {}), ...observationsOf(given)]
        : Object.entries(given.several).flatMap(([id, values]) =>
            makeObservations(values, { indicator: indicatorOf(id) }).map((one) => ({ ...one, id: `${id}-${one.id}` })),
          ),
  };
};

const deliveryParts = ({ milestone, project, commitment }: Given): Partial<Programme> => {
  const common = { id: 't', item: 'action', title: text, wording: 'summary', due: null } as const;
  return {
    ...(milestone && { milestones: [{ ...common, ...milestone }] }),
    ...(project && { projects: [{ ...common, ...project }] }),
    ...(commitment && { commitments: [{ ...common, nature: 'build', ...commitment }] }),
  };
};

/** The whole programme that a worked example speaks of; its leaf is called `t`. */
export const programmeOf = (given: Given): Programme => {
  const delivered = given.milestone ?? given.project ?? given.commitment;
  return makeProgramme({
    ...(delivered === undefined ? outcomeParts(given) : deliveryParts(given)),
    reports: (given.reports ?? []).map((parts, n) => ({
      id: `r${n}`,
      item: 't',
      period: '2023',
      party: 'office',
      claim: 'under-way',
      title: text,
      ...parts,
    })),
    ...given.programme,
  });
};
