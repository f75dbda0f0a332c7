import type { Breakdown, Indicator, Observation, Programme, Unit } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { shorten } from '../../issue/shorten.ts';
import { decimalsOf } from '../../math/decimals-of.ts';
import { printsAs } from '../../math/prints-as.ts';
import { programmeIndex } from '../../lookup/programme-index.ts';

/** What an indicator says of its unit, definitions and breakdowns that its values cannot follow. */
export function checkIndicators(programme: Programme): Issue[] {
  return [
    ...checkDefinitions(programme),
    ...checkUnits(programme),
    ...checkRates(programme),
    ...checkBreakdowns(programme),
  ];
}

/** Values that follow a version of the definition which their indicator does not list. */
function checkDefinitions(programme: Programme): Issue[] {
  const indicators = new Map(
    programme.indicators.map(({ id, definitions = [] }) => {
      const versions = definitions.map((version) => version.id);
      return [id, { versions: new Set(versions), known: versions.join(', ').slice(0, 200) }];
    }),
  );
  return (programme.observations ?? []).flatMap(({ indicator, definition }, i) => {
    const of = indicators.get(indicator);
    if (definition === undefined || !of || of.versions.has(definition)) return [];
    const values = { id: shorten(definition), indicator, known: of.known };
    return [makeIssue('unknown-definition', ['observations', i, 'definition'], values)];
  });
}

/** Units without a label: values without a unit are judged invalid. */
function checkUnits(programme: Programme): Issue[] {
  return (['indicators', 'figures'] as const).flatMap((list) =>
    (programme[list] ?? []).flatMap(({ unit }, i) =>
      Object.values(unit.label).some((label) => label.trim() !== '')
        ? []
        : [makeIssue('empty-unit', [list, i, 'unit', 'label'])],
    ),
  );
}

/** Printed rates that differ from what their own numerator and denominator give. */
function checkRates(programme: Programme): Issue[] {
  const { indicators } = programmeIndex(programme);
  return (programme.observations ?? []).flatMap((observation, i) => {
    const unit = indicators.get(observation.indicator)?.unit;
    return unit ? checkRate(observation, unit, ['observations', i]) : [];
  });
}

/** What a share is multiplied by when it is printed; unknown for any other unit. */
const scales: Readonly<Record<Unit['kind'], number | null>> = {
  percent: 100,
  permille: 1000,
  ordinal: null,
  plain: null,
};

function checkRate(
  { value, numerator, denominator, qualifier = 'exact' }: Observation,
  unit: Unit,
  path: Issue['path'],
): Issue[] {
  const scale = scales[unit.kind];
  if (value === null || numerator === undefined || denominator === undefined) return [];
  if (scale === null || denominator <= 0 || qualifier !== 'exact') return [];
  const computed = (scale * numerator) / denominator;
  if (printsAs(computed, value)) return [];
  return [
    makeIssue('rate-mismatch', [...path, 'value'], {
      value,
      computed: Number(computed.toFixed(decimalsOf(value))),
      numerator,
      denominator,
    }),
  ];
}

/** Values, targets and starting points of a group that their indicator is not broken down by. */
function checkBreakdowns(programme: Programme): Issue[] {
  const indicators = new Map(programme.indicators.map((indicator) => [indicator.id, groupsOf(indicator)]));
  const started = new Map(
    [...indicators.values()].flatMap((groups) =>
      (groups.indicator.baselines ?? []).map(({ figure }) => [figure, groups] as const),
    ),
  );
  return [
    ...programme.targets.flatMap(({ indicator, breakdown }, i) =>
      checkGroups(breakdown, indicators.get(indicator), ['targets', i]),
    ),
    ...(programme.figures ?? []).flatMap(({ id, breakdown }, i) =>
      checkGroups(breakdown, started.get(id), ['figures', i]),
    ),
    ...(programme.observations ?? []).flatMap(({ indicator, breakdown }, i) =>
      checkGroups(breakdown, indicators.get(indicator), ['observations', i]),
    ),
  ];
}

/** An indicator with the categories of its dimensions. */
interface Groups {
  readonly indicator: Indicator;
  readonly categories: ReadonlyMap<string, ReadonlySet<string>>;
}

function groupsOf(indicator: Indicator): Groups {
  return {
    indicator,
    categories: new Map(
      (indicator.dimensions ?? []).map(({ id, categories }) => [
        id,
        new Set(categories.map((category) => category.id)),
      ]),
    ),
  };
}

function checkGroups(breakdown: Breakdown | undefined, groups: Groups | undefined, path: Issue['path']): Issue[] {
  if (breakdown === undefined || groups === undefined) return [];
  const { indicator, categories } = groups;
  return Object.entries(breakdown).flatMap(([dimension, category]) => {
    if (categories.get(dimension)?.has(category)) return [];
    const values = { group: shorten(`${dimension}: ${category}`), indicator: indicator.id };
    return [makeIssue('unknown-group', [...path, 'breakdown', dimension], values)];
  });
}
