import type { Element } from './read-elements.ts';
import { sharedBy } from './shared-by.ts';

/**
 * TypeScript for what each element is, takes as attributes and fires, from the manifest: the one list from which the
 * types for JSX, Vue and Svelte are derived.
 *
 * @param elements at least one
 */
export function printElementTypes(elements: readonly Element[]): string {
  if (elements.length === 0) throw new RangeError('printElementTypes requires an element, got none');
  const shared = sharedBy(elements.map(({ attributes }) => attributes));
  const isShared = (name: string): boolean => shared.some((attribute) => attribute.name === name);
  const events = [...new Set(elements.flatMap((element) => element.events.map(eventClass)))].sort();
  return [
    '// Written by tools/generate.ts from the manifest of the elements.\n\n',
    ...elements.map(({ name, path }) => `import type { ${name} } from '${source(path)}';\n`),
    ...events.map((name) => `import type { ${name} } from '../events/${kebab(name)}.ts';\n`),
    '\n/** What every element takes. */\nexport interface SharedAttributes {\n',
    ...shared.map((attribute) => line(attribute, '  ')),
    '}\n\n/** What each element is, takes beside that and fires, by its tag. */\nexport interface ElementTypes {\n',
    ...elements.flatMap(({ tagName, name, attributes, events: fired }) => [
      `  '${tagName}': {\n    readonly element: ${name};\n    readonly attributes: {\n`,
      ...attributes.filter((attribute) => !isShared(attribute.name)).map((attribute) => line(attribute, '      ')),
      '    };\n    readonly events: {\n',
      ...fired.map(
        (event) => `      /** ${event.description ?? ''} */\n      '${event.name}': ${eventClass(event)};\n`,
      ),
      '    };\n  };\n',
    ]),
    '}\n',
  ].join('');
}

const eventClass = ({ type }: Element['events'][number]): string => type?.text ?? 'Event';

const kebab = (name: string): string => name.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** `dist/areas/om-areas.js` as it is imported from the folder of what is generated. */
const source = (path: string): string => path.replace(/^dist\/(.+)\.js$/, '../$1.ts');

function line({ name, description, type }: Element['attributes'][number], indent: string): string {
  const key = name.includes('-') ? `'${name}'` : name;
  return `${indent}/** ${description ?? ''} */\n${indent}${key}?: ${type?.text ?? 'string'} | undefined;\n`;
}
