/**
 * Makes every generated file: types, checker table and JSON Schema from the model; the tables of words from the folders of the
 * languages; and from the elements their manifest, the data of editors, `llms.txt` and the types of frameworks. None of it is
 * kept in version control. Brings up to date what is kept there: the lists that name every element.
 */
import './generate-model.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printElementTypes } from './elements/print-element-types.ts';
import { printLlms } from './elements/print-llms.ts';
import { readElements } from './elements/read-elements.ts';
import { runProgram } from './run-program.ts';
import { writeLocaleTables } from './write-locale-tables.ts';
import { writeWidgetLists } from './write-widget-lists.ts';

writeLocaleTables(fileURLToPath(new URL('../packages/scenes/src', import.meta.url)));
writeWidgetLists(fileURLToPath(new URL('..', import.meta.url)));
const widgets = fileURLToPath(new URL('../packages/widgets', import.meta.url));
if (!runProgram('cem', ['analyze', '--quiet'], widgets)) process.exit(1);
mkdirSync(`${widgets}/src/generated`, { recursive: true });
const elements = readElements(`${widgets}/custom-elements.json`);
writeFileSync(`${widgets}/src/generated/element-types.ts`, printElementTypes(elements));
writeFileSync(`${widgets}/llms.txt`, printLlms(elements));
