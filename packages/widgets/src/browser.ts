/**
 * The entry of the self-contained script: registers every element and names a few functions, for pages without a build.
 *
 * A second copy on a page must stand down before anything of Lit runs, because Lit's Trusted Types policy may exist only
 * once. Modules cannot do that, so the bundler writes the test in front of them (`rollup.config.mjs`).
 */
export { evaluateProgramme, parseProgramme } from '@onemetre/core';
export { defineAll } from './define-all.ts';
export { version } from './version.ts';
