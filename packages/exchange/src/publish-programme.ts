import { parseProgramme, type Area, type Indicator, type Observation, type Programme } from '@onemetre/core';
import { makeIssue, type Issue } from '@onemetre/core/issues';
import { contentHash } from './content-hash.ts';
import { libraryName } from './library-name.ts';
import { scriptForm } from './script-form.ts';
import { sensitiveIndicators, smallCells } from './small-cells.ts';
import { countsOf } from './counts-of.ts';

export interface PublishOptions {
  /** The date as of which the file is to judge, YYYY-MM-DD; the programme's own when absent. */
  readonly asOf?: string | undefined;
  /** The release before this one, as it was published: the new file points back to its hash. */
  readonly previous?: Programme | undefined;
}

export type Published =
  | {
      readonly ok: true;
      readonly programme: Programme;
      /** The public file. */
      readonly json: string;
      /** The same as a script: see `scriptForm`. */
      readonly js: string;
      /** Warnings only. */
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Makes the file that a page reads: checked, marked public, with the hash of its content. It refuses rather than
 * repairs, and says every reason: errors, drafts, small counts, withheld values that are still there or can be computed.
 * The same input gives the same bytes.
 *
 * @example
 * (await publishProgramme(programme)).ok // => true
 */
export async function publishProgramme(source: Programme, { asOf, previous }: PublishOptions = {}): Promise<Published> {
  // The address of the schema is for the author's editor, and mostly a path of the author's disk.
  const { stamp: _, $schema: __, ...content } = source;
  const draft = {
    ...content,
    release: 'public' as const,
    ...(asOf === undefined ? {} : { asOf }),
    ...(previous?.stamp === undefined ? {} : { previousHash: previous.stamp.hash }),
  };
  const checked = parseProgramme(draft);
  if (!checked.ok) return checked;
  const issues = [...checked.issues, ...smallCells(draft), ...withheldValues(draft), ...restrictedValues(draft)];
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  const programme: Programme = { ...draft, stamp: { hash: await contentHash(draft), library: libraryName } };
  const json = JSON.stringify(programme);
  return { ok: true, programme, json: `${json}\n`, js: scriptForm(programme.id, json), issues };
}

/** Withheld values that a public file would give away all the same. */
function withheldValues(programme: Programme): Issue[] {
  return [...leftOver(programme), ...derivable(programme)];
}

const revealing = ['printed', 'numerator', 'denominator', 'formula'] as const;

/** Fields that still say what a withheld value was. */
function leftOver(programme: Programme): Issue[] {
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
}

/** Withheld counts that a single subtraction brings back. Chains of several subtractions are not searched for. */
function derivable(programme: Programme): Issue[] {
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
}

type Group = Pick<Observation, 'indicator' | 'period' | 'definition' | 'area' | 'breakdown'>;

function keyOf({ indicator, period, definition = '', area = '', breakdown = {} }: Group): string {
  return [
    indicator,
    period,
    definition,
    area,
    ...Object.entries(breakdown)
      .map((pair) => pair.join('='))
      .sort(),
  ].join(' ');
}

/** The ways in which a value is one part of a total: its area among its neighbours, its group among the others. */
function splits(
  cell: Observation,
  indicator: Indicator,
  areas: readonly Area[],
): { readonly total: Group; readonly parts: readonly Group[] }[] {
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
}

function without(breakdown: Readonly<Record<string, string>>, dimension: string): Record<string, string> {
  return Object.fromEntries(Object.entries(breakdown).filter(([name]) => name !== dimension));
}

/** Values for parts of the area, of indicators that may only be published for the whole of it. */
function restrictedValues(programme: Programme): Issue[] {
  const restricted = new Set(
    programme.indicators.filter(({ sensitivity }) => sensitivity === 'restricted').map(({ id }) => id),
  );
  return (programme.observations ?? []).flatMap(({ indicator, area, value }, i) =>
    restricted.has(indicator) && area !== undefined && value !== null
      ? [makeIssue('restricted-in-public', ['observations', i, 'area'], { indicator })]
      : [],
  );
}
