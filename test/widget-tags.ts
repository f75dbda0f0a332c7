import { readFileSync } from 'node:fs';

export interface ManifestElement {
  readonly tagName: string;
  readonly name: string;
  readonly description?: string;
  readonly summary?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string; readonly description?: string }[];
  readonly cssProperties?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly default?: string;
  }[];
  readonly events?: readonly { readonly name?: string; readonly description?: string }[];
  readonly slots?: readonly { readonly name: string; readonly description?: string }[];
}

interface Module {
  readonly path: string;
  readonly declarations?: readonly (Partial<ManifestElement> & { readonly customElement?: boolean })[];
}

const manifest = JSON.parse(
  readFileSync(new URL('../packages/widgets/custom-elements.json', import.meta.url), 'utf8'),
) as { readonly modules: readonly Module[] };

/** The elements in the manifest that `pnpm generate` writes: a new widget is in it without being named anywhere. */
export const widgetElements = manifest.modules.flatMap(({ path, declarations = [] }) =>
  declarations
    .filter((entry): entry is ManifestElement => entry.tagName?.startsWith('om-') === true)
    .map((element) => ({ ...element, path })),
);

/** Every widget, by its name in a page. */
export const widgetTags: readonly string[] = widgetElements.map(({ tagName }) => tagName).sort();
