import { readFileSync } from 'node:fs';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

/** An element as the manifest has it. */
export interface Element {
  readonly tagName: string;
  /** Its class. */
  readonly name: string;
  /** Where its class stands, from the package: `dist/areas/om-areas.js`. */
  readonly path: string;
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
}

/**
 * The elements of a manifest, in its order.
 *
 * @throws SyntaxError where the file is not JSON
 */
export function readElements(manifest: string): readonly Element[] {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly modules: readonly { readonly path: string; readonly declarations?: readonly Partial<Element>[] }[];
  };
  return modules.flatMap(({ path, declarations = [] }) =>
    declarations.flatMap(({ tagName, name, attributes = [], events = [] }) =>
      tagName === undefined || name === undefined ? [] : [{ tagName, name, path, attributes, events }],
    ),
  );
}
