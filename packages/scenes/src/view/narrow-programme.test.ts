import { evaluateProgramme, family, parseProgramme, type Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import data from '../../../../seeds/demo-district/plan-2021-2025.json' with { type: 'json' };
import { narrowProgramme } from './narrow-programme.ts';

const parsed = parseProgramme(data);
const programme = (parsed as { readonly programme: Programme }).programme;
const evaluation = evaluateProgramme(programme, { asOf: programme.asOf as string });
const narrow = (filter: Parameters<typeof narrowProgramme>[1]): Programme =>
  narrowProgramme(programme, filter, evaluation);
const ids = (items: readonly { readonly id: string }[] | undefined): string[] => (items ?? []).map(({ id }) => id);

test('a domain keeps itself, its actions, and what belongs to them', () => {
  const [domain] = programme.domains;
  const { domains, actions, indicators, targets } = narrow({ domain: domain?.id as string });
  expect(ids(domains)).toEqual([domain?.id]);
  expect(ids(actions)).toEqual(ids(programme.actions.filter((action) => action.domain === domain?.id)));
  const owners = new Set([...ids(domains), ...ids(actions)]);
  expect(indicators.every(({ item }) => item !== undefined && owners.has(item))).toBe(true);
  expect(targets.every(({ indicator }) => ids(indicators).includes(indicator))).toBe(true);
});

test('a unit keeps what names it, with all the units beside it', () => {
  const { item, party } = programme.responsibilities[0] as { item: string; party: string };
  const narrowed = narrow({ unit: party });
  const named = new Set(programme.responsibilities.flatMap((one) => (one.party === party ? [one.item] : [])));
  expect(ids(narrowed.actions)).toEqual(ids(programme.actions.filter(({ id }) => named.has(id))));
  const beside = programme.responsibilities.filter((one) => one.item === item);
  expect(narrowed.responsibilities.filter((one) => one.item === item)).toEqual(beside);
});

test('a state keeps the leaves in it, and only what they belong to', () => {
  const narrowed = narrow({ family: 'met' });
  const leaves = [narrowed.targets, narrowed.commitments ?? [], narrowed.milestones ?? []].flat();
  expect(leaves.length).toBeGreaterThan(0);
  expect(leaves.every(({ id }) => family((evaluation.answers.get(id) as { state: 'achieved' }).state) === 'met')).toBe(
    true,
  );
  const owners = new Set([...narrowed.targets.map(({ indicator }) => indicator)]);
  expect(ids(narrowed.indicators).every((id) => owners.has(id))).toBe(true);
});

test('words are found in names, in every language, in any width and case; all of them are needed', () => {
  const [action] = programme.actions;
  const title = action?.title as Readonly<Record<string, string>>;
  expect(ids(narrow({ text: title['zh-Hans'] as string }).actions)).toContain(action?.id);
  expect(ids(narrow({ text: (title['en'] as string).toUpperCase() }).actions)).toContain(action?.id);
  expect(ids(narrow({ text: `${title['zh-Hans']} zzz` }).actions)).toEqual([]);
});

test('what matches by its name keeps what belongs to it', () => {
  const [owner] = programme.actions.filter(({ id }) => programme.commitments?.some(({ item }) => item === id));
  const theirs = ids(programme.commitments?.filter(({ item }) => item === owner?.id));
  expect(ids(narrow({ text: owner?.title['zh-Hans'] as string }).commitments)).toEqual(expect.arrayContaining(theirs));
});

test('order never changes, and nothing is added', () => {
  const all = ids(programme.commitments);
  const kept = ids(narrow({ domain: programme.domains[1]?.id as string }).commitments);
  expect(kept).toEqual(all.filter((id) => kept.includes(id)));
});

test('every domain together is the whole: nothing falls between', () => {
  const all = programme.domains.flatMap(({ id }) => ids(narrow({ domain: id }).targets));
  const owned = programme.targets.filter(({ indicator }) =>
    programme.indicators.some(({ id, item }) => id === indicator && item !== undefined),
  );
  expect(all.sort()).toEqual(ids(owned).sort());
});

test('without verdicts a state keeps nothing', () => {
  expect(narrowProgramme(programme, { family: 'met' }, null).targets).toEqual([]);
});
