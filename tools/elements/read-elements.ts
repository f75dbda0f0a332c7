import { readFileSync } from 'node:fs';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

/** An element as the manifest has it. */
export interface Element {
  readonly tagName: string;
  /** Its class. */
  readonly name: string;
  /** Where its class stands, from the package: `dist/areas/om-areas.js`. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
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
    declarations.flatMap(({ tagName, name, ...rest }) =>
      tagName === undefined || name === undefined ? [] : [{ ...nothing, ...rest, tagName, name, path }],
    ),
  );
}

/** The manifest leaves out what an element has none of. */
const nothing = {
  summary: '',
  description: '',
  attributes: [],
  events: [],
  slots: [],
  cssParts: [],
  cssProperties: [],
};
