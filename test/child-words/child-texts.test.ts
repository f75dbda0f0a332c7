import { readdirSync, readFileSync } from 'node:fs';
import { evaluateProgramme, type Programme } from '@onemetre/core';
import { explain } from '@onemetre/scenes';
import { childSentencesFor } from '../../packages/scenes/src/text/child/child-sentences-for.ts';
import { childLabels } from '../../packages/scenes/src/labels/child-labels.ts';
import { makeScene } from '../../packages/scenes/src/view/scene.ts';
import { childActionsView, childDomainsView } from '../../packages/scenes/src/view/child-plan-view.ts';
import { childOverviewView, childProgrammeView } from '../../packages/scenes/src/view/child-programme-view.ts';
import { describe, expect, test } from 'vitest';
import { childWords } from '../../packages/portal/src/child-words.ts';
import { childStoriesView } from '../../packages/scenes/src/view/child-stories-view.ts';
import { childTextFaults } from './child-text-faults.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const programmes = readdirSync(seeds, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file, JSON.parse(readFileSync(new URL(file, seeds), 'utf8')) as unknown as Programme] as const)
  .filter(([, document]) => 'schemaVersion' in document);

const dates = ['2019-06-30', '2022-02-28', '2024-02-29', '2026-03-20', '2027-12-31', '2031-07-01'];

/** Every text for a child in a document, with its place. */
const textsIn = (value: unknown, path = ''): [string, 'zh-Hans' | 'en', string][] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [string, 'zh-Hans' | 'en', string][] => {
    const at = `${path}/${key}`;
    if (typeof inner === 'string')
      return key === 'zh-Hans-x-child' ? [[at, 'zh-Hans', inner]] : key === 'en-x-child' ? [[at, 'en', inner]] : [];
    return textsIn(inner, at);
  });
};

describe.each(programmes)('%s', (_, programme) => {
  test('every text for a child is short, countable and in common words', () => {
    const faults = textsIn(programme).flatMap(([at, locale, text]) =>
      childTextFaults(text, locale).map((fault) => `${at}: ${text} — ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('the plan, each domain and each action speak to a child in both languages', () => {
    const silent = [programme, ...programme.domains, ...programme.actions].flatMap(({ id, summary }) =>
      (['zh-Hans-x-child', 'en-x-child'] as const).flatMap((tag) => (summary?.[tag] ? [] : [`${id} ${tag}`])),
    );
    expect(silent).toEqual([]);
  });

  test.each(['zh-Hans', 'en'] as const)('every explanation for a child in %s keeps the limits', (locale) => {
    const faults = new Set<string>();
    for (const asOf of dates) {
      const evaluation = evaluateProgramme(programme, { asOf });
      for (const answer of evaluation.answers.values()) {
        const sentence = explain(answer, programme, `${locale}-x-child`);
        expect(sentence, answer.id).not.toBe('');
        // Units such as 人次 and names of places come from the source; their characters are not ours to choose.
        for (const fault of childTextFaults(sentence, locale, { source: programme }))
          faults.add(`${answer.id} ${asOf}: ${sentence} — ${fault}`);
      }
    }
    expect([...faults]).toEqual([]);
  });

  test.each(['zh-Hans', 'en'] as const)('every widget for a child in %s keeps the limits', (locale) => {
    for (const profile of ['plan', 'figures', 'judged'] as const) {
      const scene = makeScene(programme, evaluateProgramme(programme, { asOf: '2026-03-20' }), {
        locale,
        lang: locale,
        reader: 'child',
        profile,
      });
      const views = [
        childProgrammeView(scene),
        childOverviewView(scene),
        childDomainsView(scene),
        childActionsView(scene),
        childStoriesView(scene, 3),
      ];
      const faults = views.flatMap((view) =>
        (view?.groups ?? []).flatMap(({ cards }) =>
          cards.flatMap(({ promise, stands, tallies }) =>
            [...promise, ...stands, ...tallies.map(({ word }) => word)].flatMap((text) =>
              childTextFaults(text, locale).map((fault) => `${text} — ${fault}`),
            ),
          ),
        ),
      );
      expect(faults).toEqual([]);
    }
  });
});

test.each(['zh-Hans', 'en'] as const)(
  'what every widget for a child says of itself in %s keeps the limits',
  (locale) => {
    const { readers, grownUps, official, axes, noDate } = childLabels[locale];
    const { title, grownUps: everybody, yourTurn, tasks } = childWords[locale];
    const page = [title(0), title(1), title(3), everybody, yourTurn];
    const said = [
      ...[readers, grownUps, official(''), ...Object.values(axes), noDate, ...page],
      ...tasks.flatMap(({ says, tells }) => [says, ...tells]),
    ];
    expect(said.flatMap((text) => childTextFaults(text, locale).map((fault) => `${text} — ${fault}`))).toEqual([]);
  },
);

test.each(['zh-Hans', 'en'] as const)(
  'every state, reason and flag is told to a child in %s within the limits',
  (locale) => {
    const { states, reasons, flags } = childSentencesFor(locale);
    const said = [states, reasons, flags].flatMap((texts) => Object.values<string>(texts));
    expect(said.flatMap((text) => childTextFaults(text, locale).map((fault) => `${text} — ${fault}`))).toEqual([]);
  },
);

test('the lint finds what it is there for', () => {
  expect(childTextFaults('覆盖率达到85%。', 'zh-Hans')).toEqual(
    ['a sign that is no whole thing: %', 'not common: 盖', 'not common: 率', 'not common: 覆'].sort(),
  );
  expect(childTextFaults('Coverage reached 85%.', 'en')).toEqual([
    'a sign that is no whole thing: %',
    'not common: coverage',
  ]);
  expect(
    childTextFaults('这是一句太长太长太长太长太长太长太长太长太长太长太长太长太长的话。', 'zh-Hans').join(),
  ).toContain('characters');
  expect(childTextFaults('There are 1 and 2 and 3 of 4.', 'en').join()).toContain('4 figures');
});
