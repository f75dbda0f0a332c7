import { evaluateProgramme, evaluationToJson, type Programme } from '@onemetre/core';
import type { Issue } from '@onemetre/core/issues';
import {
  approvalSheet,
  nameCorrections,
  packFiles,
  programmeToWorkbook,
  publishProgramme,
  smallestCell,
  tidyFiles,
  type WithheldCount,
} from '@onemetre/exchange';
import type { Locale } from '@onemetre/scenes';
import { zipWords } from '../words/zip-words.ts';
import type { Wishes } from './wishes.ts';

export type MadeRelease =
  | {
      readonly ok: true;
      readonly programme: Programme;
      readonly withheld: readonly WithheldCount[];
      readonly issues: readonly Issue[];
      /** Every file of the release by its path. */
      readonly files: ReadonlyMap<string, Uint8Array>;
      /** All of them in one. */
      readonly zip: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Makes a release of the draft, as `onemetre publish` does: the data in their two forms and the tables for the public; the
 * sheet for approval and the workbook for next time, which are for inside. The same input gives the same bytes.
 */
export async function makeRelease(
  draft: Programme,
  previous: Programme | null,
  wishes: Wishes,
  locale: Locale,
): Promise<MadeRelease> {
  const source = wished(draft, wishes);
  const named =
    previous === null ? source : nameCorrections(previous, source, correctionsOf(wishes), dateOf(source, wishes));
  const threshold = thresholdOf(wishes);
  const before = previous ?? undefined;
  const published = await publishProgramme(named, { asOf: wishes.asOf || undefined, previous: before, threshold });
  if (!published.ok) return published;
  const { programme, json, js, withheld, issues } = published;
  const say = zipWords[locale];
  const text = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const files = new Map<string, Uint8Array>([
    [`${say.public}/${programme.id}.json`, text(json)],
    [`${say.public}/${programme.id}.js`, text(js)],
  ]);
  if (programme.asOf !== undefined) {
    const evaluation = evaluateProgramme(programme, { asOf: programme.asOf });
    const of = { file: { name: `${programme.id}.json` } };
    const judged = { programme, evaluation: evaluationToJson(evaluation, programme, of) };
    for (const [name, content] of await tidyFiles([judged], locale))
      files.set(`${say.public}/${say.tables}/${name}`, text(content));
  }
  const { procedure } = named;
  const sheet = {
    ...{ programme, procedure, previous: before, withheld },
    threshold: { count: threshold, reason: wishes.because },
  };
  files.set(`${say.internal}/${say.approval}.xlsx`, approvalSheet(sheet, locale));
  const next = programme.asOf === undefined ? named : { ...named, asOf: programme.asOf };
  files.set(`${say.internal}/${say.next}.xlsx`, programmeToWorkbook(next, { locale }));
  const zip = { name: `${programme.id}-${programme.asOf ?? ''}.zip`, bytes: packFiles(files) };
  return { ok: true, programme, withheld, issues, files, zip };
}

/** The line below which counts are withheld. */
function thresholdOf({ threshold }: Wishes): number {
  return /^[1-9]\d{0,3}$/.test(threshold) ? Number(threshold) : smallestCell;
}

function wished(draft: Programme, { released, nextUpdate }: Wishes): Programme {
  return {
    ...draft,
    ...(released === '' ? {} : { released }),
    ...(nextUpdate === '' ? {} : { nextUpdate }),
  };
}

function correctionsOf({ corrections }: Wishes): Parameters<typeof nameCorrections>[2] {
  return [...corrections].flatMap(([item, { kind, reason }]) =>
    reason.trim() === '' ? [] : [{ item, kind, reason: reason.trim() }],
  );
}

function dateOf({ released, asOf }: Programme, wishes: Wishes): string {
  return released ?? (wishes.asOf || asOf || '');
}
