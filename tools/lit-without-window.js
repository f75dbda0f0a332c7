import { fileURLToPath } from 'node:url';

const globals = fileURLToPath(new URL('lit-globals.js', import.meta.url));
const isLit = /\/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\//;

/** Lets Lit's modules read what `lit-globals.js` holds in place of the window, where a page may have left anything. */
export const litWithoutWindow = () => ({
  name: 'lit-without-window',
  transform: (code, id) =>
    isLit.test(id) && code.includes('globalThis')
      ? {
          code: `import { litGlobals } from ${JSON.stringify(globals)};${code
            .replaceAll('globalThis', 'litGlobals')
            // What Lit itself has put into the window it reads by its bare name.
            .replace(/(?<![.\w])litPropertyMetadata/g, 'litGlobals.litPropertyMetadata')}`,
          map: null,
        }
      : null,
});
