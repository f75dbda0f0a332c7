import type { Indicator, Observation, Programme } from '@onemetre/core';
import { programmeIndex } from '@onemetre/core/lookup';
import { countedBy, statementsOf, type Box, type Counted, type Statement } from './statements.ts';

/** An observation of a sensitive indicator. */
export interface Cell {
  readonly at: number;
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly counted: Counted;
  /** A public document says the number: it is no secret. */
  readonly exempt: boolean;
}

/** Kinds of people that have to do with each other, with all that is said of them. */
export interface Family {
  readonly cells: readonly Cell[];
  readonly statements: readonly Statement[];
  /** What is said in earlier releases. */
  readonly before: readonly Statement[];
}

/**
 * Sorts what programmes say about people into families that have nothing to do with each other: only those with a cell of
 * a sensitive indicator.
 *
 * @param earlier releases that are public already
 */
export function familiesOf(programme: Programme, earlier: readonly Programme[]): Family[] {
  const statements = new Map<Statement, boolean>();
  const cells: Cell[] = [];
  const read = (source: Programme, isNow: boolean): void => {
    const { indicators, documents } = programmeIndex(source);
    const best = bestOf(source.observations ?? []);
    (source.observations ?? []).forEach((observation, at) => {
      const indicator = indicators.get(observation.indicator);
      const counted = indicator && countedBy(observation, indicator, source);
      if (!indicator || !counted) return;
      const exempt = (observation.sources ?? []).some(({ document }) => {
        const cited = documents.get(document);
        return cited?.address !== undefined && cited.published !== undefined && cited.kind !== 'data';
      });
      if (isNow && isSensitive(indicator)) cells.push({ at, observation, indicator, counted, exempt });
      if (best.has(observation))
        for (const statement of statementsOf(observation, indicator, counted, isNow && !exempt ? at : undefined))
          statements.set(statement, isNow);
    });
    for (const indicator of source.indicators)
      for (const statement of figureStatements(indicator, source)) statements.set(statement, isNow);
  };
  read(programme, true);
  for (const release of earlier) read(release, false);
  return groupsOf(cells, statements);
}

/** Names what a value is of: several values of one name are of the same people. */
export function cellName({
  indicator,
  period,
  definition = '',
  area = '',
  place = '',
  breakdown = {},
}: Observation): string {
  const groups = Object.entries(breakdown).map((pair) => pair.join('='));
  return [indicator, period, definition, area, place, ...groups.sort()].join(' ');
}

function isSensitive({ sensitivity = 'public' }: Indicator): boolean {
  return sensitivity !== 'public';
}

/** Of several values for the same people the one that counts: the others are withheld with it. */
function bestOf(observations: readonly Observation[]): ReadonlySet<Observation> {
  const order: readonly Observation['status'][] = [
    'revised',
    'final',
    'derived',
    'provisional',
    'estimated',
    'alternative',
  ];
  const best = new Map<string, Observation>();
  for (const observation of observations) {
    const key = cellName(observation);
    const known = best.get(key);
    if (!known || order.indexOf(observation.status) <= order.indexOf(known.status)) best.set(key, observation);
  }
  return new Set(best.values());
}

/** Starting points say a number of the same people. */
function figureStatements(indicator: Indicator, programme: Programme): Statement[] {
  const { figures } = programmeIndex(programme);
  return (indicator.baselines ?? []).flatMap(({ figure: id, sameBasis }) => {
    const figure = figures.get(id);
    if (!figure || figure.date === null || !sameBasis) return [];
    const { value, date, area, breakdown, qualifier } = figure;
    const like: Observation = {
      id,
      indicator: indicator.id,
      period: date,
      value,
      area,
      breakdown,
      qualifier,
      status: 'final',
      grade: 'original',
    };
    const counted = countedBy(like, indicator, programme);
    return counted ? statementsOf(like, indicator, counted) : [];
  });
}

/** Families by the kinds of people that statements and cells bring together; those without a sensitive cell are left out. */
function groupsOf(cells: readonly Cell[], statements: ReadonlyMap<Statement, boolean>): Family[] {
  const head = new Map<string, string>();
  const headOf = (name: string): string => {
    const above = head.get(name);
    return above === undefined || above === name ? name : headOf(above);
  };
  const join = (boxes: readonly Box[]): void => {
    const [first] = boxes;
    for (const { quantity } of boxes) if (first) head.set(headOf(quantity), headOf(first.quantity));
  };
  for (const { sum } of statements.keys()) join(sum.map(([, box]) => box));
  for (const { counted } of cells) join(Object.values(counted.boxes));
  const families = new Map<string, { cells: Cell[]; statements: Statement[]; before: Statement[] }>();
  for (const cell of cells) {
    const [box] = Object.values(cell.counted.boxes);
    const name = headOf((box as Box).quantity);
    const family = families.get(name) ?? { cells: [], statements: [], before: [] };
    family.cells.push(cell);
    families.set(name, family);
  }
  for (const [statement, isNow] of statements) {
    const [[, box] = []] = statement.sum;
    const family = box && families.get(headOf(box.quantity));
    if (family) (isNow ? family.statements : family.before).push(statement);
  }
  return [...families.values()];
}
