import { parseProgramme, type Issue, type Programme } from '@onemetre/core';
import { contentHash } from './content-hash.ts';
import { scriptForm } from './script-form.ts';
import { smallCells } from './small-cells.ts';

export interface PublishOptions {
  /** The date as of which the file is to judge, when it does not say itself. */
  readonly asOf?: string | undefined;
}

export type Published =
  | { readonly ok: true; readonly programme: Programme; readonly json: string; readonly js: string; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What the stamp names as its maker; the versions of all packages move together. */
const library = '@onemetre 0.1';

/**
 * Makes the file that a page reads: checked, free of drafts and small cells, marked public, with the hash of its content.
 * Refuses rather than repairs, and says every reason. The same input gives the same bytes.
 *
 * @example
 * (await publishProgramme(programme)).ok // => true
 */
export const publishProgramme = async (source: Programme, { asOf }: PublishOptions = {}): Promise<Published> => {
  const { stamp: _, ...content } = source;
  const draft = { ...content, release: 'public' as const, ...(asOf === undefined ? {} : { asOf }) };
  const checked = parseProgramme(draft);
  const issues = [...checked.issues, ...smallCells(draft)];
  if (!checked.ok || issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  const programme: Programme = { ...draft, stamp: { hash: await contentHash(draft), library } };
  const json = JSON.stringify(programme);
  return { ok: true, programme, json: `${json}\n`, js: scriptForm(programme.id, json), issues };
};
