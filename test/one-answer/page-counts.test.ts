import { attention, evaluateProgramme, families, family, type Answer, type Axis, type Programme } from '@onemetre/core';
import { locales, type Locale } from '@onemetre/scenes';
import { describe, expect, test } from 'vitest';
import { seedDocuments } from '../../packages/core/src/fixtures/seed-documents.ts';
import { parseProgramme } from '../../packages/core/src/parse/parse-programme.ts';
import { attentionView } from '../../packages/scenes/src/view/attention-view.ts';
import { childActionsView, childDomainsView } from '../../packages/scenes/src/view/child-plan-view.ts';
import { childOverviewView } from '../../packages/scenes/src/view/child-programme-view.ts';
import { commitmentsView } from '../../packages/scenes/src/view/commitments-view.ts';
import { domainsView } from '../../packages/scenes/src/view/domains-view.ts';
import { filterView } from '../../packages/scenes/src/view/filter-view.ts';
import { matrixView } from '../../packages/scenes/src/view/responsibility-matrix-view.ts';
import { meetingSheetView } from '../../packages/scenes/src/view/meeting-sheet-view.ts';
import { overviewView } from '../../packages/scenes/src/view/overview-view.ts';
import { makeScene, type Scene } from '../../packages/scenes/src/view/scene.ts';

const programmes = seedDocuments().map(([name, document]): [string, Programme] => {
  const result = parseProgramme(document);
  if (!result.ok) throw new Error(`${name} is not sound`);
  return [name, result.programme];
});

/** Every number in a text, in its order; “8 to 12” of a child's page is no count. */
const numbersOf = (text: string): readonly number[] =>
  [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

interface Leaf {
  readonly id: string;
  readonly axis: Axis;
  /** The action, domain or indicator that it stands under. */
  readonly item: string | undefined;
  readonly undated: boolean;
  readonly kind: 'targets' | 'commitments' | 'milestones' | 'projects';
  readonly aspired: boolean;
}

/** What a plan promises in its own name, each once: read from the file and from nothing that a face is made by. */
const leavesOf = (programme: Programme): readonly Leaf[] => {
  const itemOf = new Map(programme.indicators.map(({ id, item }) => [id, item]));
  return (['targets', 'commitments', 'milestones', 'projects'] as const).flatMap((kind) =>
    (programme[kind] ?? []).flatMap((leaf): Leaf[] =>
      leaf.duplicateOf !== undefined || ('origin' in leaf && leaf.origin !== 'own')
        ? []
        : [
            {
              id: leaf.id,
              kind,
              axis: kind === 'targets' ? 'outcome' : 'delivery',
              item: 'indicator' in leaf ? itemOf.get(leaf.indicator) : leaf.item,
              undated: ('indicator' in leaf ? leaf.deadline : leaf.due) === null,
              aspired: 'strength' in leaf && leaf.strength === 'aspired',
            },
          ],
    ),
  );
};

/** How many of some answers stand in each family, in the order of the families, those without any left out. */
const byFamily = (answers: readonly Answer[]): readonly (readonly [string, number])[] =>
  families.flatMap((name) => {
    const count = answers.filter(({ state }) => family(state) === name).length;
    return count === 0 ? [] : [[name, count] as const];
  });

const pairs = (counts: readonly { readonly family: string; readonly count: number }[]) =>
  counts.filter(({ count }) => count > 0).map(({ family: name, count }) => [name, count]);

const of = (leaves: readonly Leaf[], kind: Leaf['kind']): number => leaves.filter((leaf) => leaf.kind === kind).length;

/** The actions of a domain and the domain itself, or an action alone. */
const ownersOf = (programme: Programme, id: string): readonly string[] => [
  id,
  ...programme.actions.filter(({ domain }) => domain === id).map((action) => action.id),
];

/** The demonstration district, were a third of its targets only striven for. */
const striving = programmes.flatMap(([name, programme]): [string, Programme][] => {
  if (name !== 'demo-district/plan-2021-2025.json') return [];
  const targets = programme.targets.map((target, i) =>
    i % 3 === 0 ? { ...target, strength: 'aspired' as const } : target,
  );
  return [['what is striven for', { ...programme, targets }]];
});

const scenes = [...programmes, ...striving].flatMap(([name, programme]) =>
  locales.map((locale): [string, Locale, Programme, Scene] => {
    const asOf = programme.asOf ?? '2024-12-31';
    const evaluation = evaluateProgramme(programme, { asOf });
    return [name, locale, programme, makeScene(programme, evaluation, { locale, lang: locale, profile: 'judged' })];
  }),
);

describe.each(scenes)('%s in %s', (_, locale, programme, scene) => {
  const { evaluation } = scene;
  if (!evaluation) throw new Error('It was judged');
  const leaves = leavesOf(programme);
  const answersOf = (some: readonly Leaf[]): readonly Answer[] =>
    some.flatMap(({ id }) => {
      const answer = evaluation.answers.get(id);
      return answer ? [answer] : [];
    });
  const under = (owners: readonly string[]): readonly Leaf[] =>
    leaves.filter(({ item }) => item !== undefined && owners.includes(item));
  const child = makeScene(programme, evaluation, { locale, lang: locale, profile: 'judged', reader: 'child' });

  test.each([
    ['the overview', overviewView],
    ['the sheet for a meeting', meetingSheetView],
  ] as const)('%s counts what the plan promises and what the answers say', (__, view) => {
    const { counts, axes, coverage } = view(scene);
    const tile = (id: string) => counts.find((count) => count.id === id)?.figure;
    expect(tile('targets')).toBe(String(of(leaves, 'targets')));
    expect(tile('commitments') ?? '0').toBe(String(of(leaves, 'commitments')));
    expect(tile('undated')).toBe(String(leaves.filter(({ undated }) => undated).length));
    const group = evaluation.groups.get(programme.id);
    if (!group) throw new Error('A programme has tallies');
    for (const { axis, families: shown, sentences, total, apart } of axes) {
      const own = leaves.filter((leaf) => leaf.axis === axis);
      const main = own.filter(({ aspired }) => !aspired);
      expect(pairs(shown)).toEqual(byFamily(answersOf(main)));
      expect(total).toBe(main.length);
      expect(apart.find(({ strength }) => strength === 'aspired')?.total ?? 0).toBe(own.length - main.length);
      const { headline, declared, stale } = group[axis];
      const { due = 0, good = 0, low = 0, high = 0 } = headline.given ? headline : {};
      const said = numbersOf(sentences[0] ?? '');
      expect(said.slice(0, 2)).toEqual(headline.given ? [due, good] : []);
      expect(said.filter((number) => ![due, good, low, high, declared, stale].includes(number))).toEqual([]);
    }
    const tallies = [group.outcome, group.delivery];
    const [due, known] = [sum(tallies.map((tally) => tally.due)), sum(tallies.map((tally) => tally.known))];
    expect(numbersOf(coverage).slice(0, known < due ? 3 : 1)).toEqual(
      due === 0 ? [] : known < due ? [due, known, due - known] : [due],
    );
    expect(tile('known')).toBe(due === 0 ? undefined : `${known} / ${due}`);
  });

  test('a domain counts what stands under it, and its families are those of its answers', () => {
    for (const { id, counts, families: shown } of domainsView(scene).domains) {
      const owners = ownersOf(programme, id);
      const own = under(owners).filter(({ kind }) => kind !== 'projects');
      const firm = own.filter(({ aspired }) => !aspired);
      const promised = [
        ...[owners.length - 1, of(own, 'targets'), own.length - firm.length],
        ...[of(own, 'commitments'), of(own, 'milestones')],
      ];
      expect(counts.flatMap(numbersOf)).toEqual(promised.filter((count) => count > 0));
      expect(pairs(shown)).toEqual(byFamily(answersOf(firm)));
    }
  });

  test('the promises without a number are as many as the overview says, whoever makes them and of whatever nature', () => {
    const { total, groups, natures } = commitmentsView(scene);
    const expected = leaves.filter(({ kind, item }) => kind === 'commitments' && item !== undefined).length;
    expect(numbersOf(total)).toEqual([expected]);
    expect(sum(groups.flatMap(({ count }) => numbersOf(count)))).toBe(expected);
    expect(sum(natures.map(({ count }) => count))).toBe(expected);
  });

  test('the filter counts as the overview does', () => {
    const kinds = ['targets', 'commitments', 'milestones', 'projects'] as const;
    const roles = new Map(programme.domains.map(({ id, role }) => [id, role]));
    const actions = (['domain', 'enabling'] as const).map(
      (role) => programme.actions.filter(({ domain }) => roles.get(domain) === role).length,
    );
    expect(numbersOf(filterView(scene).shown)).toEqual(
      [...actions, ...kinds.map((kind) => of(leaves, kind))].filter((count) => count > 0),
    );
  });

  test('a unit leads as many actions as the plan says, and each action has as many units', () => {
    const { rows, columns } = matrixView(scene);
    const actions = new Set(columns.map(({ id }) => id));
    const duties = programme.responsibilities.filter(({ item }) => actions.has(item));
    for (const { id, led } of rows)
      expect(led ?? 0).toBe(duties.filter(({ party, duty }) => party === id && duty === 'lead').length);
    for (const { id, count } of columns) expect(count).toBe(duties.filter(({ item }) => item === id).length);
  });

  test('what needs action first is counted as it is listed, and the sheet says how many it leaves out', () => {
    const { action, pastDueUnknown } = attention(programme, evaluation);
    const { sentences, tables } = attentionView(scene);
    const lengths = [action.length, pastDueUnknown.length];
    expect(tables.map(({ rows }) => rows.length)).toEqual(
      lengths.filter((length, i) => i === 0 || length > 0 || tables.length > 1),
    );
    expect(sentences.slice(0, 2).flatMap(numbersOf).slice(0, 2)).toEqual(
      expect.arrayContaining(lengths.filter((length) => length > 0)),
    );
    const sheet = meetingSheetView(scene);
    for (const [list, length] of [
      [sheet.action, action.length],
      [sheet.unanswered, pastDueUnknown.length],
    ] as const)
      expect(list.lines.length + sum(numbersOf(list.more))).toBe(length);
  });

  test('a child is told the same counts', () => {
    const [whole, ...axes] = childOverviewView(child).groups[0]?.cards ?? [];
    expect(numbersOf(whole?.says.text ?? '')).toEqual([leaves.length]);
    const undated = leaves.filter((leaf) => leaf.undated).length;
    expect(whole?.promise.flatMap(numbersOf)).toEqual([of(leaves, 'targets'), undated].filter((count) => count > 0));
    for (const { id, tallies, stands } of axes) {
      const own = leaves.filter(({ axis }) => axis === id);
      const tried = own.filter(({ aspired }) => aspired);
      expect(pairs(tallies)).toEqual(byFamily(answersOf(own.filter(({ aspired }) => !aspired))));
      const met = answersOf(tried).filter(({ state }) => family(state) === 'met').length;
      expect(stands.flatMap(numbersOf)).toEqual(tried.length === 0 ? [] : [tried.length, met]);
    }
    const cards = [childDomainsView(child), childActionsView(child)].flatMap(
      (view) => view?.groups.flatMap((group) => group.cards) ?? [],
    );
    for (const { id, promise, tallies, stands } of cards) {
      const own = under(ownersOf(programme, id)).filter(({ kind }) => kind === 'targets' || kind === 'commitments');
      const actions = ownersOf(programme, id).length - 1;
      expect(promise.flatMap(numbersOf)).toEqual(
        [actions, of(own, 'targets'), of(own, 'commitments')].filter((count) => count > 0),
      );
      expect(pairs(tallies)).toEqual(byFamily(answersOf(own.filter(({ aspired }) => !aspired))));
      const tried = answersOf(own.filter(({ aspired }) => aspired));
      const met = tried.filter(({ state }) => family(state) === 'met').length;
      expect(stands.flatMap(numbersOf)).toEqual(tried.length === 0 ? [] : [tried.length, met]);
    }
  });
});
