import type { OverviewLabels, Weak } from '../../labels/overview-labels.ts';

const rest = (count: number): string => (count === 1 ? 'rests' : 'rest');

const weakEn = ({ declared, stale }: Weak): string => {
  const parts = [
    ...(declared === 0 ? [] : [`${declared} ${rest(declared)} on a claim alone`]),
    ...(stale === 0 ? [] : [`${stale} ${rest(stale)} on older data`]),
  ];
  return parts.length === 0 ? '' : ` (of these, ${parts.join(' and ')})`;
};

export const overviewLabels: OverviewLabels = {
  name: 'Overview',
  unit: '',
  unitsUnit: '',
  targets: 'targets with a number',
  commitments: 'promises without a number',
  units: 'responsible units',
  unitsAndGroups: (groups) => `responsible units, and ${groups} names for groups`,
  undated: 'without a stated deadline',
  known: 'items under assessment that can be judged',
  ofDue: (known, due) => `${known} / ${due}`,
  axes: { outcome: 'Targets', delivery: 'Tasks' },
  axisNotes: {
    outcome: 'How far measurable targets are met',
    delivery: 'How far milestones, projects and promises are carried out',
  },
  headline: ({ good, due, low, high, ...weak }) =>
    low === high
      ? `Of ${due} items under assessment, ${good} are met, holding, ahead or on track${weakEn(weak)}.`
      : `Of ${due} items under assessment, ${good} are met, holding, ahead or on track${weakEn(weak)}; ${low} if all that cannot be judged fall short, ${high} if all of them succeed.`,
  refused: {
    'nothing-due': 'Nothing counts yet.',
    'coverage-too-low': 'Less than half can be judged, so no overall statement is made.',
  },
  coverage: ({ due, known, unknown, old }) =>
    unknown === 0
      ? `All ${due} items under assessment can be judged from our sources.`
      : `Of ${due} items under assessment, ${known} can be judged from our sources; the other ${unknown} cannot${old === 0 ? '' : ` (${old} of them because what ${old === 1 ? 'it rests' : 'they rest'} on is too old)`}. They are counted neither as 0 nor as not done.`,
  planOnly:
    'This lists the promises, units and sources of the plan and judges nothing; what the text does not state is not guessed.',
  figuresOnly: 'This lists values and targets and judges nothing.',
  scope: 'What the data cover',
  family: 'Group',
  states: 'States',
  count: 'Items',
  apart: {
    binding: ({ total, states }) => `${total} binding ${total === 1 ? 'target' : 'targets'}: ${states}.`,
    aspired: ({ total, states }) =>
      `Counted apart, ${total} ${total === 1 ? 'target' : 'targets'} aspired to: ${states}.`,
  },
  strength: { binding: 'Binding targets', aspired: 'Targets aspired to' },
  counted: (word, count) => `${word} ${count}`,
};
