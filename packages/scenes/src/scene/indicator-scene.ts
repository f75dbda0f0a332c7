import { commonLabels } from '../labels/common-labels.ts';
import { downloadLabels } from '../labels/download-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import type { Locale } from '../text/locale.ts';
import type { IndicatorView } from '../view/indicator-view.ts';
import type { TargetView } from '../view/target-view.ts';
import type { SceneNode, SceneTree } from './scene-tree.ts';
import { targetPieces } from './target-pieces.ts';

const value = ({ worded, aim, figure, absent, spark }: IndicatorView): readonly SceneNode[] => {
  if (worded) return aim ? [{ kind: 'text', look: 'goal', pieces: targetPieces(aim) }] : [];
  if (!figure) return [{ kind: 'text', look: 'absent', pieces: [{ text: absent }] }];
  const { sign, digits, unit, detail, tags } = figure;
  return [
    {
      kind: 'group',
      look: 'row',
      nodes: [
        { kind: 'figure', figure: { sign, digits, unit, detail, tags } },
        ...(spark ? [{ kind: 'spark', spark } as const] : []),
      ],
    },
  ];
};

const further = ({ words, state, sentence, ...target }: TargetView): readonly SceneNode[] => [
  { kind: 'text', look: 'words', pieces: targetPieces({ words, ...target }) },
  ...(state ? [{ kind: 'state', state } as const] : []),
  ...(sentence ? [{ kind: 'sentence', look: 'note', text: sentence } as const] : []),
];

const workings = (view: IndicatorView, locale: Locale): readonly SceneNode[] => [
  {
    kind: 'facts',
    facts: [
      ...(view.why?.facts ?? []),
      ...(view.summary ? [{ label: indicatorLabels[locale].meaning, values: [view.summary] }] : []),
      ...view.facts,
    ],
  },
  ...view.others.flatMap(({ named, why }): readonly SceneNode[] =>
    why
      ? [
          { kind: 'heading', level: 4, words: named, marks: [] },
          { kind: 'facts', facts: why.facts },
        ]
      : [],
  ),
];

/** A card: name and state, the number with its unit and date, one drawing, and one sentence with the reason. */
export const indicatorScene = (view: IndicatorView, locale: Locale): SceneTree => {
  const { id, title, marks, state, drawing, spoken, sentence, worded, aim, others, hasTable, foot, source } = view;
  const say = indicatorLabels[locale];
  const { colon, table } = commonLabels[locale];
  const about = view.whyLabel ?? (view.summary || view.facts.length > 0 ? say.about : null);
  const heading: SceneNode = { kind: 'heading', level: 3, words: title, marks, choice: { kind: 'indicator', id } };
  return {
    about: [id, ...(aim ? [aim.id] : []), ...others.map((target) => target.id)],
    face: {
      kind: 'group',
      look: 'card',
      nodes: [
        { kind: 'group', look: 'row', nodes: [heading, ...(state ? [{ kind: 'state', state } as const] : [])] },
        ...value(view),
        ...(drawing ? [{ kind: 'drawing', drawing, name: title.text, spoken } as const] : []),
        ...(sentence === '' ? [] : [{ kind: 'sentence', look: 'reason', text: sentence } as const]),
        ...(worded || !aim
          ? []
          : [
              {
                kind: 'text',
                look: 'aim',
                pieces: [{ text: say.target + colon }, ...targetPieces(aim, 'strong')],
              } as const,
            ]),
        ...(others.length === 0
          ? []
          : [
              {
                kind: 'list',
                look: 'others',
                label: say.targets,
                items: others.map((target) => ({ nodes: further(target) })),
              } as const,
            ]),
        {
          kind: 'group',
          look: 'opens',
          nodes: [
            ...(about === null ? [] : [{ kind: 'opens', name: 'why', label: about } as const]),
            ...(hasTable
              ? ([
                  { kind: 'opens', name: 'table', label: table },
                  { kind: 'control', name: 'download', label: downloadLabels[locale].download },
                ] as const)
              : []),
          ],
        },
        { kind: 'foot', foot, source },
      ],
    },
    behind: {
      get why() {
        return workings(view, locale);
      },
      get table(): readonly SceneNode[] {
        return [{ kind: 'table', table: view.table }];
      },
    },
  };
};
