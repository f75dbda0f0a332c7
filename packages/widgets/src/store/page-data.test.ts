import { expect, test } from 'vitest';
import '../engine.ts';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
import { pageData } from './page-data.ts';

const nothing = { getElementById: () => null };

test('data of a published .js file are found by name', () => {
  expect(pageData('demo', nothing, { OneMetreData: { demo: demoProgramme } })).toMatchObject({ ok: true });
});

test('a name that is not there, or that every object has, is nothing', () => {
  expect(pageData('other', nothing, { OneMetreData: { demo: demoProgramme } })).toBeNull();
  expect(pageData('constructor', nothing, { OneMetreData: {} })).toBeNull();
  expect(pageData('demo', nothing, {})).toBeNull();
});

test('a script element of that name is read like a file', () => {
  const script = { localName: 'script', textContent: JSON.stringify(demoProgramme) } as HTMLElement;
  expect(pageData('demo', { getElementById: () => script }, {})).toMatchObject({ ok: true });
});

test('another element of that name does not stand in the way', () => {
  const other = { localName: 'div', textContent: 'x' } as HTMLElement;
  expect(pageData('demo', { getElementById: () => other }, { OneMetreData: { demo: demoProgramme } })).toMatchObject({
    ok: true,
  });
});
