/** Plain rows and safe CSV: what widgets, files and snapshots give away of what they show. */
export { csvOf } from './csv-of.ts';
