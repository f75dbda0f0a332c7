import { makeIssue, type Area, type Indicator, type Issue, type Observation, type Programme } from '@onemetre/core';
import { countsOf } from './counts-of.ts';
import { sensitiveIndicators } from './small-cells.ts';

const revealing = ['printed', 'numerator', 'denominator', 'formula'] as const;

/** Fields that still say what a withheld value was. */
const leftOver = (programme: Programme): Issue[] => {
  const observations = programme.observations ?? [];
  const withheld = new Set(observations.filter(({ absence }) => absence === 'withheld').map(({ id }) => id));
  return [
    ...observations.flatMap((observation, i) =>
      observation.absence === 'withheld'
        ? revealing
            .filter((field) => observation[field] !== undefined)
            .map((field) => makeIssue('withheld-but-given', ['observations', i, field], { field }))
        : [],
    ),
    ...(programme.corrections ?? []).flatMap(({ item, from, to }, i) =>
      withheld.has(item)
        ? Object.entries({ from, to }).flatMap(([field, text]) =>
            /\d/.test(text) ? [makeIssue('withheld-but-given', ['corrections', i, field], { field })] : [],
          )
        : [],
    ),
  ];
};

type Group = Pick<Observation, 'indicator' | 'period' | 'definition' | 'area' | 'breakdown'>;

const keyOf = ({ indicator, period, definition = '', area = '', breakdown = {} }: Group): string =>
  [
    indicator,
    period,
    definition,
    area,
    ...Object.entries(breakdown)
      .map((pair) => pair.join('='))
      .sort(),
  ].join(' ');

const without = (breakdown: Readonly<Record<string, string>>, dimension: string): Record<string, string> =>
  Object.fromEntries(Object.entries(breakdown).filter(([name]) => name !== dimension));

/** The ways in which a value is one part of a total: its area among its neighbours, its group among the others. */
const splits = (
  cell: Observation,
  indicator: Indicator,
  areas: readonly Area[],
): { readonly total: Group; readonly parts: readonly Group[] }[] => {
  const { area, breakdown = {} } = cell;
  const own = areas.find(({ id }) => id === area);
  const byArea = own
    ? [
        {
          total: { ...cell, area: own.parent },
          parts: areas.filter(({ parent }) => parent === own.parent).map(({ id }) => ({ ...cell, area: id })),
        },
      ]
    : [];
  const byGroup = Object.keys(breakdown).map((name) => ({
    total: { ...cell, breakdown: without(breakdown, name) },
    parts: (indicator.dimensions ?? [])
      .filter(({ id }) => id === name)
      .flatMap(({ categories }) => categories.map(({ id }) => ({ ...cell, breakdown: { ...breakdown, [name]: id } }))),
  }));
  return [...byArea, ...byGroup];
};

/** Withheld counts that a single subtraction brings back. Chains of several subtractions are not searched for. */
const derivable = (programme: Programme): Issue[] => {
  const sensitive = sensitiveIndicators(programme);
  const observations = programme.observations ?? [];
  const known = new Map<string, number>();
  observations.forEach((observation, i) => {
    const indicator = sensitive.get(observation.indicator);
    if (indicator && countsOf(observation, indicator).length > 0) known.set(keyOf(observation), i);
  });
  return observations.flatMap((cell, i) => {
    const indicator = cell.absence === 'withheld' ? sensitive.get(cell.indicator) : undefined;
    if (!indicator) return [];
    const open = splits(cell, indicator, programme.areas ?? []).find(
      ({ total, parts }) =>
        known.has(keyOf(total)) && parts.every((part) => keyOf(part) === keyOf(cell) || known.has(keyOf(part))),
    );
    return open
      ? [
          makeIssue('withheld-derivable', ['observations', i], {
            total: `observations[${known.get(keyOf(open.total))}]`,
          }),
        ]
      : [];
  });
};

/** Withheld values that a public file would give away all the same. */
export const withheldValues = (programme: Programme): Issue[] => [...leftOver(programme), ...derivable(programme)];
