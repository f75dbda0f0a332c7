/**
 * Makes every generated file: types, checker table and JSON Schema from the model, the tables of words from the folders of the
 * languages, and the manifest of the elements, which Storybook, editors and the type checker read. None of it is kept in version
 * control. Brings up to date what is
 * kept there: the lists that name every element.
 */
import './generate-model.ts';
import { fileURLToPath } from 'node:url';
import { runProgram } from './run-program.ts';
import { writeLocaleTables } from './write-locale-tables.ts';
import { writeWidgetLists } from './write-widget-lists.ts';

writeLocaleTables(fileURLToPath(new URL('../packages/scenes/src', import.meta.url)));
writeWidgetLists(fileURLToPath(new URL('..', import.meta.url)));
const widgets = fileURLToPath(new URL('../packages/widgets', import.meta.url));
if (!runProgram('cem', ['analyze', '--quiet'], widgets)) process.exit(1);
