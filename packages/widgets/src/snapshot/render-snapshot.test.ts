import { expect, test } from 'vitest';
import type { Programme } from '@onemetre/core';
import { areasProgramme } from '../../../scenes/src/fixtures/areas-programme.ts';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
import { judgeOnce, indicatorView, makeScene } from '@onemetre/scenes/views';
import { renderSnapshot, snapshotTags, type SnapshotTag } from './render-snapshot.ts';

const snapshot = (
  tag: SnapshotTag,
  programme: Programme = tag === 'om-areas' ? areasProgramme : demoProgramme,
  more: object = {},
): string =>
  renderSnapshot(tag, {
    programme,
    evaluation: judgeOnce(programme),
    locale: 'zh-Hans',
    hash: 'abc',
    attributes: { list: 'context' },
    ...(tag === 'om-indicator' || tag === 'om-indicator-chart' || tag === 'om-item' ? { item: 'nursery' } : {}),
    ...more,
  });

test.each(snapshotTags)('%s needs no script, style or class, and says its hash', (tag) => {
  const html = snapshot(tag);
  expect(html).not.toMatch(/<script|<style|\sclass=|\sstyle=|\son\w+=|<svg|<om-/i);
  expect(html).toContain('数据校验值：abc');
  expect(html).toContain('非官方示例');
  expect(html).toContain('演示数据');
});

test.each(snapshotTags)('%s reads from left to right, in its language, whatever the page does', (tag) => {
  expect(snapshot(tag)).toMatch(/^<div dir="ltr" lang="zh-Hans">.*<\/div>$/s);
});

test.each(snapshotTags)('%s opens and closes its elements in order', (tag) => {
  const open: string[] = [];
  for (const [, slash, name] of snapshot(tag).matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (slash === '') open.push(name as string);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
});

test('where there is nothing to show it says so, or nothing where the caller asks for that', () => {
  const nobody = { ...demoProgramme, projects: [] };
  expect(snapshot('om-projects', nobody)).toContain('没有可显示的内容');
  expect(snapshot('om-projects', nobody, { orNothing: true })).toBe('');
  expect(snapshot('om-overview', demoProgramme, { orNothing: true })).toBe(snapshot('om-overview'));
});

test('figures are those of the view', () => {
  const scene = makeScene(demoProgramme, judgeOnce(demoProgramme), { locale: 'zh-Hans', lang: 'zh-Hans' });
  for (const { id } of demoProgramme.indicators) {
    const view = indicatorView(scene, id);
    const html = snapshot('om-indicator', demoProgramme, { item: id });
    for (const words of [view?.title.text, view?.figure?.digits, view?.state?.word, view?.sentence])
      if (words) expect(html).toContain(words);
  }
});

test('a number stands apart from its unit where the language writes it so', () => {
  expect(snapshot('om-indicator', demoProgramme, { item: 'nursery' })).toContain('<strong>3.6</strong>个/千人</span>');
  expect(snapshot('om-indicator', demoProgramme, { item: 'nursery', locale: 'en' })).toMatch(
    /<strong>3\.6<\/strong> places per 1,000/,
  );
});

test('hostile text stays text', () => {
  const hostile = `"><img src=x onerror=alert(1)><script>alert(2)</script>'&`;
  const text = { 'zh-Hans': hostile };
  const programme: Programme = {
    ...demoProgramme,
    title: text,
    scope: text,
    jurisdiction: { title: text },
    indicators: demoProgramme.indicators.map((indicator) => ({ ...indicator, title: text, summary: text })),
    targets: demoProgramme.targets.map((target) => ({ ...target, quantity: text })),
    documents: demoProgramme.documents.map((document) => ({
      ...document,
      title: text,
      address: 'javascript:alert(3)',
    })),
    commitments: (demoProgramme.commitments ?? []).map((commitment) => ({ ...commitment, title: text })),
    parties: demoProgramme.parties.map((party) => ({ ...party, title: text })),
    actions: demoProgramme.actions.map((action) => ({ ...action, title: text })),
    domains: demoProgramme.domains.map((domain) => ({ ...domain, title: text })),
  };
  for (const tag of snapshotTags) {
    const html = snapshot(tag, programme);
    expect(html).not.toMatch(/<img|<script|href="javascript/i);
  }
});

test('an internal file is refused', () => {
  expect(() => snapshot('om-overview', { ...demoProgramme, release: 'internal' })).toThrow(
    'requires a public programme',
  );
});

test('an internal edition to compare with is refused too', () => {
  const earlier = { ...demoProgramme, release: 'internal' };
  const request = { programme: demoProgramme, earlier, locale: 'en', attributes: { before: 'x' } } as const;
  expect(() => renderSnapshot('om-changes', request)).toThrow('requires a public programme');
});

test('a tag without a static form is refused', () => {
  expect(() => snapshot('constructor' as SnapshotTag)).toThrow('unknown widget: constructor');
});

test('an item that is not there is worded', () => {
  expect(snapshot('om-indicator', demoProgramme, { item: 'x' })).toBe(
    '<div dir="ltr" lang="zh-Hans"><p>没有可显示的内容</p></div>',
  );
});

test('a data file is taken as it stands: its text, its JSON, or the programme, as of its own date', () => {
  const whole = snapshot('om-overview', demoProgramme, { hash: undefined });
  const text = JSON.stringify(demoProgramme);
  for (const programme of [demoProgramme, text, JSON.parse(text)])
    expect(renderSnapshot('om-overview', { programme, locale: 'zh-Hans' })).toBe(whole);
});

test.each([
  ['no request', undefined, 'got no programme'],
  ['a programme in the place of the request', demoProgramme, 'got no programme'],
  ['no language', { programme: demoProgramme }, 'got the locale undefined'],
  ['a language that is not there', { programme: demoProgramme, locale: 'toString' }, 'got the locale toString'],
  ['no programme', { programme: {}, locale: 'en' }, 'requires a programme: '],
  ['an edition that is none', { programme: demoProgramme, earlier: [], locale: 'en' }, 'requires a programme: '],
])('a call with %s says what it wants', (_, request, message) => {
  expect(() => renderSnapshot('om-overview', request as never)).toThrow(message);
});
