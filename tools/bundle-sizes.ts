/** Prints the size of each browser bundle and fails where one is over its cap (`bundle-caps.json`, with reasons). */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

interface Cap {
  readonly brotli: number;
  /** Of a file that is opened from a disk and never sent. */
  readonly raw?: number;
  readonly reason: string;
}

const caps = JSON.parse(readFileSync(new URL('bundle-caps.json', import.meta.url), 'utf8')) as Record<string, Cap>;
const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, i) => (i === 0 ? String(cell).padEnd(48) : String(cell).padStart(10))).join('');

process.stdout.write(`${row(['file', 'raw', 'gzip', 'brotli', 'cap'])}\n`);
let wrong = 0;
for (const [file, { brotli: cap, raw: most = Infinity, reason }] of Object.entries(caps)) {
  if (!existsSync(file)) {
    wrong += 1;
    process.stdout.write(`${file} is missing: run "pnpm build" first\n`);
    continue;
  }
  const raw = readFileSync(file);
  const brotli = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  process.stdout.write(`${row([file, raw.length, gzipSync(raw, { level: 9 }).length, brotli, cap])}\n`);
  if (brotli > cap || raw.length > most) {
    wrong += 1;
    process.stdout.write(`  over its cap of ${brotli > cap ? cap : most} bytes: ${reason}\n`);
  }
}
process.exit(wrong > 0 ? 1 : 0);
