import { bytesHash, checkProgramme, contentHash, readTable, unpackFiles } from '@onemetre/exchange';
import type { GivenFile, Paper } from './paper.ts';

/**
 * Reads a dropped file: a workbook, a table or a document, a programme file, or a ZIP file with such files in it, of which
 * what is no plan and no table is left aside. What cannot be read comes back refused, with its reasons.
 */
export async function readPapers(given: GivenFile): Promise<readonly Paper[]> {
  if (isLock(given.name)) return [{ ...given, sha256: '', is: 'lock' }];
  const isZip = /\.zip$/i.test(given.name) && given.bytes[0] === 0x50 && given.bytes[1] === 0x4b;
  if (!isZip) return [await readPaper(given)];
  const unpacked = unpackFiles(given.bytes, given.name);
  if (!unpacked.ok) return [{ ...given, sha256: '', is: 'refused', tableIssues: unpacked.issues, issues: [] }];
  const papers: Paper[] = [];
  for (const [path, bytes] of unpacked.files) {
    const name = path.replace(/^.*\//, '');
    if (isLock(name) || !/\.(?:json|xlsx)$/i.test(name)) continue;
    const { received } = given;
    const inner = { name, bytes, within: given.name, ...(received === undefined ? {} : { received }) };
    papers.push(await readPaper(inner));
  }
  return papers.filter(({ is }) => is !== 'refused');
}

/** What Excel (~$), and WPS and LibreOffice (.~) leave beside a file that is open. */
function isLock(name: string): boolean {
  return /^(?:~\$|\.~)/.test(name);
}

async function readPaper(given: GivenFile): Promise<Paper> {
  const known = { ...given, sha256: (await bytesHash(given.bytes)).slice('sha256-'.length) };
  if (!/\.json$/i.test(given.name)) {
    const read = readTable(given.bytes, { name: given.name });
    return read.ok
      ? { ...known, is: 'tables', sheets: read.sheets, issues: read.issues }
      : { ...known, is: 'refused', tableIssues: read.issues, issues: [] };
  }
  const { programme, issues } = checkProgramme(given.bytes, { file: given.name });
  if (programme === undefined) return { ...known, is: 'refused', tableIssues: [], issues };
  const { stamp, ...content } = programme;
  const isWhole = stamp === undefined || (await contentHash(content)) === stamp.hash;
  return { ...known, is: 'programme', programme, issues, isWhole };
}
