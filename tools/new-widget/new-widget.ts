import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameForms, type NameForms } from './name-forms.ts';

const source = 'packages/widgets/src';

const filesOf = (name: string): Readonly<Record<string, string>> => ({
  [`${source}/${name}/om-${name}.ts`]: 'element',
  [`${source}/${name}/om-${name}.define.ts`]: 'define',
  [`${source}/${name}/om-${name}.types.ts`]: 'types',
  [`${source}/${name}/om-${name}.browser.test.ts`]: 'test',
  [`${source}/view/${name}-view.ts`]: 'view',
  [`${source}/labels/${name}-labels.ts`]: 'labels',
  [`${source}/snapshot/${name}-snapshot.ts`]: 'snapshot',
  [`stories/om-${name}.stories.ts`]: 'story',
  [`.changeset/new-${name}.md`]: 'changeset',
});

const fill = (template: string, forms: NameForms): string =>
  readFileSync(new URL(`${template}.txt`, import.meta.url), 'utf8').replace(
    /<<(name|camel|Class|Labels)>>/g,
    (_, form: keyof NameForms) => forms[form],
  );

const entry = (file: string): Readonly<Record<string, string>> => ({
  'onemetre-source': `./src/${file}.ts`,
  types: `./dist/${file}.d.ts`,
  default: `./dist/${file}.js`,
});

/** The entries of the package stand together: the new ones before the snapshot. */
const addExports = (root: string, name: string): void => {
  const file = join(root, 'packages/widgets/package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { exports: Record<string, unknown> };
  const entries = Object.entries(manifest.exports);
  const place = entries.findIndex(([path]) => path === './snapshot');
  entries.splice(
    place < 0 ? entries.length : place,
    0,
    [`./${name}`, entry(`${name}/om-${name}`)],
    [`./${name}/define`, entry(`${name}/om-${name}.define`)],
  );
  writeFileSync(file, `${JSON.stringify({ ...manifest, exports: Object.fromEntries(entries) }, null, 2)}\n`);
};

const addLine = (root: string, file: string, line: string): void => {
  const path = join(root, file);
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${line}\n`);
};

/** The static form stands last in the table of all, and is imported with them. */
const addSnapshot = (root: string, { name, camel }: NameForms): void => {
  const path = join(root, source, 'snapshot/render-snapshot.ts');
  const registered = readFileSync(path, 'utf8')
    .replace('\n\n/**', `\nimport { ${camel}Snapshot } from './${name}-snapshot.ts';\n\n/**`)
    .replace('\n} as const;', `\n  'om-${name}': ${camel}Snapshot,\n} as const;`);
  writeFileSync(path, registered);
};

/** The package's readme lists every element, the new one last. */
const addReadme = (root: string, name: string): void => {
  const path = join(root, 'packages/widgets/README.md');
  const lines = readFileSync(path, 'utf8').split('\n');
  const last = lines.reduce((place, line, i) => (line.startsWith('| `om-') ? i : place), -1);
  lines.splice(last + 1, 0, `| \`om-${name}\` | what it shows, in one line |`);
  writeFileSync(path, lines.join('\n'));
};

/**
 * Lays out a new widget: an element folder of four files, its view, its words and its static form, stories and a
 * changeset, and its place in the package's lists.
 *
 * @param root folder of the repository
 * @returns the files made
 * @throws Error when the name is no name for a widget, or one of the files is there already
 */
export const newWidget = (root: string, name: string): readonly string[] => {
  const forms = nameForms(name);
  const files = Object.entries(filesOf(name));
  const taken = files.map(([file]) => file).filter((file) => existsSync(join(root, file)));
  if (taken.length > 0) throw new Error(`duplicate file: ${taken.join(', ')}`);
  for (const [file, template] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), fill(template, forms));
  }
  addExports(root, name);
  addLine(root, `${source}/define.ts`, `export { ${forms.Class} } from './${name}/om-${name}.define.ts';`);
  addLine(root, `${source}/index.ts`, `export { ${forms.Class} } from './${name}/om-${name}.ts';`);
  addLine(root, `${source}/index.ts`, `export type * from './${name}/om-${name}.types.ts';`);
  addSnapshot(root, forms);
  addReadme(root, name);
  return files.map(([file]) => file);
};
