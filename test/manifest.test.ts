import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { widgetElements } from './widget-tags.ts';

const widgets = fileURLToPath(new URL('../packages/widgets/', import.meta.url));

/** An element, and the scene that it shows. */
const sourceOf = (path: string): string => {
  const file = path.replace(/^dist\/(.+)\.js$/, 'src/$1.ts');
  const scene = `${widgets}../scenes/src/scene/${/om-([a-z-]+)\.ts$/.exec(file)?.[1]}-scene.ts`;
  return readFileSync(`${widgets}${file}`, 'utf8') + (existsSync(scene) ? readFileSync(scene, 'utf8') : '');
};

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

/** The variables that styles and templates of the widgets read, each with what it is where the page sets nothing. */
const read = sorted(
  globSync('src/**/*.ts', { cwd: widgets })
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(`${widgets}${file}`, 'utf8').matchAll(/var\((--om-[a-z-]+)/g)])
    .map(([, name]) => name as string),
);

test.each(widgetElements)('$tagName describes every variable that its styles read, and no other', (element) => {
  expect(read.length).toBeGreaterThan(5);
  expect(sorted((element.cssProperties ?? []).map(({ name }) => name))).toEqual(read);
});

/** What an element fires, told by what it uses: every one tells its state. */
const firedBy = (source: string): readonly string[] => [
  ...(/\bnarrowedBy\(|\bchoices\.(?:choose|clear)\b|new OmFilterEvent\(/.test(source) ? ['om-filter'] : []),
  // A programme passes on what its widgets choose.
  // A scene names what can be chosen, and its buttons choose it.
  ...(/\bthis\.choosing\b|choose: this\.choose|new OmSelectEvent\(|\bchoice: /.test(source) ? ['om-select'] : []),
  'om-state',
];

test.each(widgetElements)('$tagName describes every event that it fires, and no other', ({ path, events = [] }) => {
  expect(events.map(({ name }) => name).sort()).toEqual(firedBy(sourceOf(path)));
});

test.each(widgetElements)('$tagName says of each thing what it is, of no two the same', (element) => {
  const { summary = '', description = '', slots = [], events = [], cssParts = [], cssProperties = [] } = element;
  expect(summary).not.toBe('');
  expect(description).not.toBe('');
  const told = [...slots, ...events, ...cssParts, ...cssProperties].map((entry) => entry.description ?? '');
  expect(told).not.toContain('');
  expect(told.filter((text, index) => told.indexOf(text) !== index)).toEqual([]);
  const names = cssParts.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
});

test('an event is told by what an element uses', () => {
  expect(firedBy('')).toEqual(['om-state']);
  expect(firedBy('narrowedBy(filter) {} this.choosing')).toEqual(['om-filter', 'om-select', 'om-state']);
});

const told = readFileSync(`${widgets}llms.txt`, 'utf8');

test.each(widgetElements)('llms.txt tells of $tagName all that a page can set, hear or style', (element) => {
  const [, own = ''] = told.split(`\n## ${element.tagName}\n`);
  const [section = ''] = own.split('\n## ');
  const [, everyElement = ''] = told.split('\n## Every element\n');
  const [shared = ''] = everyElement.split('\n## ');
  expect(section).toContain(element.summary);
  const { attributes = [], events = [], cssParts = [], cssProperties = [] } = element;
  const names = [...attributes, ...events, ...cssParts, ...cssProperties].map(({ name }) => `- \`${name}\``);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !`${section}${shared}`.includes(name))).toEqual([]);
  expect(section).toContain('Without a name');
});
