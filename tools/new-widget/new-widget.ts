import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languagesIn, writeLocaleTables } from '../write-locale-tables.ts';
import { writeWidgetLists } from '../write-widget-lists.ts';
import { nameForms, type NameForms } from './name-forms.ts';

const source = 'packages/widgets/src';
const scenes = 'packages/scenes/src';

/** Which scene each widget shows. */
const registry = `${scenes}/scene/widget-scenes.ts`;

const filesOf = (root: string, name: string): Readonly<Record<string, string>> => ({
  [`${source}/${name}/om-${name}.ts`]: 'element',
  [`${source}/${name}/om-${name}.define.ts`]: 'define',
  [`${source}/${name}/om-${name}.types.ts`]: 'types',
  [`${source}/${name}/om-${name}.browser.test.ts`]: 'test',
  [`${scenes}/view/${name}-view.ts`]: 'view',
  [`${scenes}/labels/${name}-labels.ts`]: 'labels',
  ...Object.fromEntries(
    languagesIn(join(root, scenes)).map((tag) => [`${scenes}/locales/${tag}/${name}-labels.ts`, 'words']),
  ),
  [`stories/om-${name}.stories.ts`]: 'story',
  [`.changeset/new-${name}.md`]: 'changeset',
});

const fill = (template: string, forms: NameForms): string =>
  readFileSync(new URL(`${template}.txt`, import.meta.url), 'utf8').replace(
    /<<(name|camel|Class|Labels)>>/g,
    (_, form: keyof NameForms) => forms[form],
  );

/**
 * Lays out a new widget: an element folder of four files, its view, its words in each language, its scene, stories and a changeset.
 * The package's lists are made again from its folders.
 *
 * @param root folder of the repository
 * @returns the files made
 * @throws Error when the name is no name for a widget, or one of the files is there already
 */
export const newWidget = (root: string, name: string): readonly string[] => {
  const forms = nameForms(name);
  const files = Object.entries(filesOf(root, name));
  const taken = files.map(([file]) => file).filter((file) => existsSync(join(root, file)));
  if (taken.length > 0) throw new Error(`duplicate file: ${taken.join(', ')}`);
  for (const [file, template] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), fill(template, forms));
  }
  nameScene(join(root, registry), forms);
  writeLocaleTables(join(root, scenes));
  writeWidgetLists(root);
  return files.map(([file]) => file);
};

const nameScene = (file: string, { name, camel }: NameForms): void => {
  const scene = `  'om-${name}': whole((seen) => sheet(${camel}View(seen), '${name}', seen)),\n`;
  const named = readFileSync(file, 'utf8')
    .replace(/(?=^import type)/m, `import { ${camel}View } from '../view/${name}-view.ts';\n`)
    .replace(/(?=^} as const satisfies)/m, scene);
  writeFileSync(file, named);
};
