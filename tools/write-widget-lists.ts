import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { widgetLists } from './widget-lists.ts';

/** Writes every list that names each widget, where it does not say so already. */
export const writeWidgetLists = (root: string): void => {
  for (const [path, text] of widgetLists(root)) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};
