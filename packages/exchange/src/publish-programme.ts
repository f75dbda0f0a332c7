import { parseProgramme, type Programme } from '@onemetre/core';
import { makeIssue, type Issue } from '@onemetre/core/issues';
import { canonicalJson } from './canonical-json.ts';
import { contentHash } from './content-hash.ts';
import { personalNumbers } from './disclosure/personal-numbers.ts';
import { sensitivityAsked } from './disclosure/sensitivity-asked.ts';
import { withhold } from './disclosure/withhold.ts';
import type { WithheldCount } from './disclosure/withhold-counts.ts';
import { libraryName } from './library-name.ts';
import { guardRelease } from './release/guard-release.ts';
import { procedureIssues } from './release/procedure-issues.ts';
import { scriptForm } from './script-form.ts';
import { smallCells, smallestCell } from './small-cells.ts';

export interface PublishOptions {
  /** The date as of which the file is to judge, YYYY-MM-DD; the programme's own when absent. */
  readonly asOf?: string | undefined;
  /** The release before this one, as it was published: the new file points back to its hash, and changes what it showed only by name. */
  readonly previous?: Programme | undefined;
  /** Counts of people below this number are withheld; 10 when absent. */
  readonly threshold?: number | undefined;
}

export type Published =
  | {
      readonly ok: true;
      readonly programme: Programme;
      /** The public file. */
      readonly json: string;
      /** The same as a script: see `scriptForm`. */
      readonly js: string;
      /** What was left out, and between which ends each number left out must lie for all that anyone can work out. */
      readonly withheld: readonly WithheldCount[];
      /** Warnings only. */
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Makes the file that a page reads: checked, marked public, with the hash of its content. Counts that could point at someone
 * are withheld, and with them what would give them away; each is told. It refuses, and says every reason, where there are
 * errors, drafts, steps of the file's own procedure that were not taken, words that say a withheld number, numbers of persons, or a withheld count that can be worked out all the
 * same. The same input gives the same bytes.
 *
 * @example
 * (await publishProgramme(programme)).ok // => true
 */
export async function publishProgramme(
  source: Programme,
  { asOf, previous, threshold = smallestCell }: PublishOptions = {},
): Promise<Published> {
  // The address of the schema is for the author's editor, and mostly a path of the author's disk.
  // The procedure is the house's own.
  const { stamp: _, $schema: __, procedure: ___, ...content } = source;
  const draft = {
    ...content,
    release: 'public' as const,
    ...(asOf === undefined ? {} : { asOf }),
  };
  const linked = previous?.stamp === undefined ? draft : linkedTo(previous, draft);
  const checked = parseProgramme(linked);
  if (!checked.ok) return checked;
  const {
    programme: open,
    withheld,
    issues: found,
  } = withhold(linked, { threshold, earlier: previous ? [previous] : [] });
  const issues = [
    ...checked.issues,
    ...procedureIssues(source, previous),
    ...(previous ? await guardRelease(previous, open) : []),
    ...found,
    ...smallCells(draft, threshold),
    ...sensitivityAsked(draft, threshold),
    ...leftOver(open),
    ...restrictedValues(draft),
    ...personalNumbers(draft),
  ];
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  const programme: Programme = { ...open, stamp: { hash: await contentHash(open), library: libraryName } };
  const json = JSON.stringify(programme);
  return { ok: true, programme, json: `${json}\n`, js: scriptForm(programme.id, json), withheld, issues };
}

/** The draft with the hash of the release before it; published once more without a change it is that release itself. */
function linkedTo(previous: Programme, draft: Programme): Programme {
  const { stamp, previousHash, ...before } = previous;
  const { previousHash: _, ...now } = draft;
  const link = canonicalJson(before) === canonicalJson(now) ? previousHash : stamp?.hash;
  return link === undefined ? now : { ...now, previousHash: link };
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
