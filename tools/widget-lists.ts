import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nameForms, type NameForms } from './new-widget/name-forms.ts';

const home = 'packages/widgets';
const views = 'packages/scenes/src/view';
const made = '// Written by tools/generate.ts from the folders of the elements.\n\n';

/**
 * Every list that names each widget, made from the folders that hold one: a folder `target-line` with an
 * `om-target-line.define.ts`. The names stand in the order of the alphabet behind `programme`, so that this one is there
 * when the others ask for it.
 *
 * @param root folder of the repository
 * @returns what each file has to hold, by its path from there
 * @throws Error where an element says in no `@summary` what it shows
 */
export const widgetLists = (root: string): ReadonlyMap<string, string> => {
  const names = globSync(`${home}/src/*/om-*.define.ts`, { cwd: root })
    .map((file) => /^om-(.+)\.define\.ts$/.exec(basename(file))?.[1] ?? '')
    .sort((a, b) => Number(b === 'programme') - Number(a === 'programme') || (a < b ? -1 : 1));
  const forms = names.map(nameForms);
  return new Map([
    [`${home}/src/define.ts`, `${made}/** Registers every element. */\n${lines(forms, definition)}`],
    [`${home}/src/elements.ts`, made + lines(forms, element)],
    [
      `${views}/widget-views.ts`,
      made +
        lines(
          forms.filter(({ name }) => existsSync(join(root, `${views}/${name}-view.ts`))),
          view,
        ),
    ],
    [`${home}/package.json`, manifest(root, names)],
    [`${home}/README.md`, readme(root, names)],
  ]);
};

const lines = (forms: readonly NameForms[], line: (form: NameForms) => string): string => forms.map(line).join('');

const definition = ({ name, Class }: NameForms): string =>
  `export { ${Class} } from './${name}/om-${name}.define.ts';\n`;

const element = ({ name, Class }: NameForms): string =>
  `export { ${Class} } from './${name}/om-${name}.ts';\nexport type * from './${name}/om-${name}.types.ts';\n`;

const view = ({ name }: NameForms): string => `export * from './${name}-view.ts';\n`;

const entry = (file: string): Readonly<Record<string, string>> => ({
  'onemetre-source': `./src/${file}.ts`,
  types: `./dist/${file}.d.ts`,
  default: `./dist/${file}.js`,
});

const isWidget = (path: string, target: unknown): boolean =>
  /\/om-[^/]+\.ts$/.test((target as Record<string, string>)['onemetre-source'] ?? '') && path !== '.';

/** The entries of the elements stand behind those of all elements. */
const manifest = (root: string, names: readonly string[]): string => {
  const before = JSON.parse(readFileSync(join(root, home, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  const others = Object.entries(before.exports).filter(([path, target]) => !isWidget(path, target));
  const own = names.flatMap((name) => [
    [`./${name}`, entry(`${name}/om-${name}`)] as const,
    [`./${name}/define`, entry(`${name}/om-${name}.define`)] as const,
  ]);
  const place = others.findIndex(([path]) => path === './define') + 1;
  const exports = Object.fromEntries([...others.slice(0, place), ...own, ...others.slice(place)]);
  return `${JSON.stringify({ ...before, exports }, null, 2)}\n`;
};

const readme = (root: string, names: readonly string[]): string => {
  const rows = names.map((name) => `| \`om-${name}\` | ${shown(root, name)} |\n`).join('');
  return readFileSync(join(root, home, 'README.md'), 'utf8').replace(/(?:^\| `om-.*\n)+/m, () => rows);
};

/** `The promises without a number.` as it stands in a cell. */
const shown = (root: string, name: string): string => {
  const source = readFileSync(join(root, `${home}/src/${name}/om-${name}.ts`), 'utf8');
  const [, first = '', rest = ''] = /@summary (.)(.*?)\.?$/m.exec(source) ?? [];
  if (first === '') throw new Error(`om-${name} says in no @summary what it shows`);
  return first.toLowerCase() + rest;
};
