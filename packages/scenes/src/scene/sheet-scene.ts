import type { Locale } from '../text/locale.ts';
import type { SheetView } from '../view/view-parts.ts';
import { opensDownload } from './opens-download.ts';
import type { SceneNode, SceneTree } from './scene-tree.ts';

/** Sentences, tables and facts, one under the other; tables without rows and facts without values are left out. */
export const sheetScene = ({ name, sentences, tables, facts, foot, source }: SheetView, locale: Locale): SceneTree => ({
  about: [],
  face: {
    kind: 'group',
    look: 'sheet',
    name,
    nodes: [
      ...sentences.map((text): SceneNode => ({ kind: 'sentence', look: 'lead', text })),
      ...tables.flatMap((table): readonly SceneNode[] =>
        table.rows.length === 0 ? [] : [{ kind: 'table', table, stacks: true }],
      ),
      ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]),
      { kind: 'foot', foot, source },
      ...(tables.length === 0 ? [] : [opensDownload(locale)]),
    ],
  },
  behind: {},
});
