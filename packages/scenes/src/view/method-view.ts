import { defaultRules, family, states, type Answer, type Evaluation, type Rules } from '@onemetre/core';
import { formatDate } from '../text/format-date.ts';
import { stateWord } from '../text/state-word.ts';
import { familyLabels } from '../labels/family-labels.ts';
import { methodLabels } from '../labels/method-labels.ts';
import { programmeLabels } from '../labels/programme-labels.ts';
import { sourceLabels } from '../labels/source-labels.ts';
import { whyLabels } from '../labels/why-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { version } from '../version.ts';
import { factOf } from './fact-of.ts';
import { phraseOf } from './phrase-of.ts';
import type { Scene } from './scene.ts';
import { sheetOf } from './sheet-of.ts';
import { verdictFoot } from './verdict-foot.ts';
import type { Fact, SheetView, TableView } from './view-parts.ts';

const cutsTable = ({ rules }: Evaluation, { locale }: Scene): TableView => {
  const say = methodLabels[locale];
  const names = Object.keys(defaultRules) as (keyof Rules)[];
  return {
    caption: say.cuts,
    columns: [
      { key: 'cut', label: say.cut },
      { key: 'value', label: say.value },
      { key: 'by', label: say.setBy },
    ],
    rows: names.map((name) => ({
      id: name,
      cells: [
        { text: say.rules[name] },
        { text: say.say[name](rules[name]), figure: 'value' },
        { text: rules[name] === defaultRules[name] ? say.ours : say.own },
      ],
    })),
  };
};

const statesTable = (answers: readonly Answer[], scene: Scene): TableView => {
  const { locale } = scene;
  const say = methodLabels[locale];
  return {
    caption: say.states,
    columns: [
      { key: 'state', label: say.state },
      { key: 'group', label: say.group },
      { key: 'items', label: say.items, numeric: true },
    ],
    rows: states.map((state) => {
      const word = stateWord({ state }, locale);
      const group = family(state);
      return {
        id: state,
        cells: [
          { text: word, figure: 'state', state: { state, family: group, word, flags: [] } },
          { text: familyLabels[locale][group] },
          { text: String(answers.filter((answer) => answer.state === state).length), figure: 'count' },
        ],
      };
    }),
  };
};

/** One row for each method and rule that has decided something, most used first. */
const methodsTable = (answers: readonly Answer[], { rules }: Evaluation, { locale }: Scene): TableView => {
  const say = methodLabels[locale];
  const why = whyLabels[locale];
  const used = new Map<string, { readonly answer: Answer; readonly count: number }>();
  for (const answer of answers) {
    const key = `${answer.because.method} ${answer.because.version} ${answer.because.rule}`;
    const before = used.get(key);
    used.set(key, { answer, count: before ? before.count + 1 : 1 });
  }
  return {
    caption: say.methods,
    columns: [
      { key: 'method', label: say.method },
      { key: 'rule', label: say.rule },
      { key: 'items', label: say.items, numeric: true },
    ],
    rows: [...used]
      .sort(([, a], [, b]) => b.count - a.count)
      .map(([id, { answer, count }]) => {
        const { method, version: edition, rule } = answer.because;
        return {
          id,
          cells: [
            { text: why.methods[method], notes: [{ text: `${why.ours} ${edition}` }] },
            { text: why.rules[rule](rules), notes: [{ text: `docs/method.md#${rule}` }] },
            { text: String(count), figure: 'count' },
          ],
        };
      }),
  };
};

const aboutFacts = (scene: Scene): readonly Fact[] => {
  const { programme, evaluation, locale } = scene;
  const say = methodLabels[locale];
  const head = programmeLabels[locale];
  const { stamp } = programme;
  return [
    ...factOf(head.issuer, [phraseOf(programme.issuer, scene)]),
    ...factOf(head.publisher, [
      phraseOf(programme.publisher, scene),
      programme.publisherIsIssuer ? null : say.independent,
    ]),
    ...factOf(head.scope, [phraseOf(programme.scope, scene)]),
    ...factOf(
      sourceLabels[locale].asOf,
      evaluation
        ? [
            formatDate(evaluation.asOf, locale),
            evaluation.knownAt === evaluation.asOf ? null : head.knownAt(formatDate(evaluation.knownAt, locale)),
          ]
        : [],
      'date',
    ),
    ...factOf(say.software, [`One Metre ${version}`]),
    ...factOf(say.schema, [String(programme.schemaVersion)]),
    ...factOf(say.madeBy, [stamp && safeText(stamp.library)]),
    ...factOf(sourceLabels[locale].hash, [stamp?.hash]),
    ...factOf(say.licences, [say.licence]),
  ];
};

/** How a programme is judged: the numbers, the states, the rules that decided something, and who stands behind it. */
export const methodView = (scene: Scene): SheetView => {
  const { evaluation, judged, locale } = scene;
  const say = methodLabels[locale];
  const answers = evaluation ? [...evaluation.answers.values()].filter(({ tallied }) => tallied) : [];
  return sheetOf(scene, {
    name: say.name,
    sentences: judged ? [...verdictFoot(scene), say.origin] : [say.notJudged],
    tables:
      judged && evaluation
        ? [methodsTable(answers, evaluation, scene), cutsTable(evaluation, scene), statesTable(answers, scene)]
        : [],
    facts: aboutFacts(scene),
  });
};
