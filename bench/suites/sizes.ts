/** What a page has to load: our self-contained file beside a Lit element and beside chart libraries. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { bundlePage } from '../measure/bundle-page.ts';
import { printTable } from '../measure/print-table.ts';

const own = new URL('../../packages/widgets/dist/browser/onemetre.js', import.meta.url);

/** Each script that is compared, with what it holds. */
const scripts = [
  ['lit-hello.js', 'Lit, one element (the floor)'],
  ['chart-js-line.js', 'Chart.js, line only'],
  ['uplot-line.js', 'uPlot'],
  ['echarts-line.js', 'ECharts, line and SVG renderer'],
  ['one-card.js', 'One Metre, om-programme and om-indicator'],
] as const;

const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

export const sizes = async (): Promise<void> => {
  const files: (readonly [string, Uint8Array])[] = [];
  for (const [file, name] of scripts) files.push([name, await bundlePage(file)]);
  files.push(['One Metre, every widget (onemetre.js, lowered for Chromium 78)', readFileSync(own)]);
  const of = (name: string): number => brotli(files.find(([title]) => title.startsWith(name))?.[1] ?? new Uint8Array());
  const [floor, chart] = [of('Lit'), of('Chart.js')];
  printTable('Bytes of a page script', [
    ['script', 'minified', 'gzip 9', 'brotli 11', '÷ Lit', '÷ Chart.js'],
    ...files.map(([name, bytes]) => {
      const small = brotli(bytes);
      const counts = [bytes.length, gzipSync(bytes, { level: 9 }).length, small].map(String);
      return [name, ...counts, (small / floor).toFixed(2), (small / chart).toFixed(2)];
    }),
  ]);
};
