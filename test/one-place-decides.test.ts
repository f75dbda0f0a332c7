import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * Core alone chooses values, compares them with a line and knows what was published when; every face shows its answer.
 * The shapes below are how a second decision was once written.
 */
const decisions: readonly (readonly [what: string, shape: RegExp])[] = [
  [
    'compares a date of publication',
    /\b(?:knownAt|published)\s*(?:\?\?[^;,)]*)?[<>]=?|(?<!=)[<>]=?\s*(?:\w+\.)*(?:knownAt|published)\b/,
  ],
  ['chooses among values by their status', /\bstatus\]\s*-|rank\[/],
  ['reads a comparison', /\bcomparator\s*[!=]==/],
  ['asks for the state of a release', /\bstate\s*[!=]==\s*'approved'/],
  ['compares a value with a line', /\bvalue\s*[<>]=?\s*(?:\w+\.)*(?:target|low|high|threshold)\b/],
];

/** What shows and says, without the sentences: those read an answer to word it. */
const places = ['scenes/src/view', 'scenes/src/geometry', 'widgets/src', 'cli/src', 'portal/src'];

const sourcesOf = (name: string): readonly string[] => {
  const root = fileURLToPath(new URL(`../packages/${name}/`, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('fixtures'))
    .map((file) => `${root}${file}`);
};

test.each(places)('%s decides nothing that core decides', (name) => {
  const found = sourcesOf(name).flatMap((file) => {
    const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    return decisions.flatMap(([what, shape]) => {
      const at = shape.exec(text);
      return at === null ? [] : [`${file.slice(file.indexOf('packages/'))} ${what}: ${at[0]}`];
    });
  });
  expect(found).toEqual([]);
});

/** Who carries the duties of a unit now stands beside its name, so that one file alone words the name. */
const namesUnit = /\b(?:party|unit|parties\.get\([^)]*\))\??\.title\b/;

test('a unit is named in one place of what is shown', () => {
  const found = ['scenes/src/view', 'widgets/src']
    .flatMap(sourcesOf)
    .filter((file) => namesUnit.test(readFileSync(file, 'utf8')));
  expect(found.map((file) => file.slice(file.lastIndexOf('/') + 1))).toEqual([]);
  for (const fault of ['phraseOf(party.title, scene)', 'index.parties.get(id)?.title', 'pickText(unit?.title)'])
    expect(namesUnit.test(fault)).toBe(true);
});

/** A list of the programme by id: one index holds it, for all who ask. */
const indexesAgain = /new Map\(\s*\(?(?:\w+\.)?(?:programme|lookup)\.[^;]{0,60}?\((\w+)\) => \[\1\.id, \1\]/;

test.each(['core/src', 'scenes/src', ...places.slice(2)])(
  '%s looks entries up in the one index of a programme',
  (name) => {
    const found = sourcesOf(name).filter((file) => indexesAgain.test(readFileSync(file, 'utf8')));
    expect(found.map((file) => file.slice(file.indexOf('packages/')))).toEqual([]);
    expect(indexesAgain.test('new Map(programme.indicators.map((one) => [one.id, one]))')).toBe(true);
  },
);

test('the shapes find what they are for', () => {
  const faults = [
    'if (publishedOf(value) > knownAt) continue;',
    'revisions.filter(({ date }) => date <= knownAt)',
    'rank[a.status] - rank[b.status]',
    "comparator === 'le'",
    "state === 'approved'",
    'value >= target',
  ];
  for (const fault of faults) expect(decisions.some(([, shape]) => shape.test(fault))).toBe(true);
});
