import { parseProgramme, type Issue, type Programme } from '@onemetre/core';
import { contentHash } from './content-hash.ts';
import { libraryName } from './library-name.ts';
import { restrictedValues } from './restricted-values.ts';
import { scriptForm } from './script-form.ts';
import { smallCells } from './small-cells.ts';
import { withheldValues } from './withheld-values.ts';

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
export const publishProgramme = async (
  source: Programme,
  { asOf, previous }: PublishOptions = {},
): Promise<Published> => {
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
};
