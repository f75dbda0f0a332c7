import { bytesHash } from '../bytes-hash.ts';
import { packFiles } from '../zip/pack-files.ts';

/**
 * Files with their checksums beside them, as `sha256sum -c` reads them, and all of them in one zip.
 *
 * @param name of the zip, and of the folder in it
 * @param files by path, with `/` between folders
 */
export async function sealFiles(
  name: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const encoder = new TextEncoder();
  const bytes = new Map(
    [...files].map(([file, content]) => [file, typeof content === 'string' ? encoder.encode(content) : content]),
  );
  const lines: string[] = [];
  for (const [file, content] of bytes)
    lines.push(`${(await bytesHash(new Uint8Array(content))).slice('sha256-'.length)}  ${file}\n`);
  bytes.set('SHA256SUMS.txt', encoder.encode(lines.join('')));
  const zipped = packFiles(new Map([...bytes].map(([file, content]) => [`${name}/${file}`, content])));
  return bytes.set(`${name}.zip`, zipped);
}
