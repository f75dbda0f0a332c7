/**
 * Words that a reader could not follow, and what took their place. They were met on our own pages; whoever writes them again
 * is told here.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where what people read is worded. */
const worded = [
  'packages/scenes/src/locales/*/*.ts',
  'packages/portal/src/*-words.ts',
  'packages/exchange/src/kit/words/*.ts',
  'packages/exchange/src/brief/words/*.ts',
].flatMap((pattern) => globSync(pattern, { cwd: root }));

const neverPrinted: readonly (readonly [phrase: string, instead: string])[] = [
  ['算作未成', '如果都没有达到'],
  ['算作已成', '如果都达到了'],
  ['不给出总的说法', '不作总的判断'],
  ['文件自带的日期', '最新一期'],
  ['没有内容依据它', '没有事项引用这份材料'],
  ['Cannot be said yet', 'Cannot be judged yet'],
  ['items that count by now', 'items under assessment'],
  ["'Moving'", 'Under way'],
  ['docs/method.md', 'a link, or nothing: a reader has no such file'],
];

test.each(neverPrinted)('%s is printed nowhere: %s', (phrase) => {
  expect(worded.length).toBeGreaterThan(40);
  const found = worded.filter((file) => readFileSync(join(root, file), 'utf8').includes(phrase));
  expect(found).toEqual([]);
});
