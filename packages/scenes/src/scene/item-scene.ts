import { commonLabels } from '../labels/common-labels.ts';
import { downloadRows } from '../view/download-rows.ts';
import type { ItemView } from '../view/item-view.ts';
import type { Scene } from '../view/scene.ts';
import { opensDownload } from './opens-download.ts';
import type { SceneNode, SceneTree } from './scene-tree.ts';

/** One item: what is said of it, then what belongs to it; why it stands as it does, and its values, open behind that. */
export const itemScene = (view: ItemView, id: string, seen: Scene): SceneTree => {
  const { name, sentences, facts, why, values, foot, source } = view;
  const { locale } = seen;
  const tables = view.tables.filter(({ rows }) => rows.length > 0);
  const all = [...tables, ...(values ? [values] : [])];
  const opened: readonly SceneNode[] = [
    ...(why ? [{ kind: 'opens', name: 'why', label: why.label } as const] : []),
    ...(values ? [{ kind: 'opens', name: 'table', label: commonLabels[locale].table } as const] : []),
  ];
  return {
    about: [],
    face: {
      kind: 'group',
      look: 'sheet',
      name,
      nodes: [
        ...sentences.map((text): SceneNode => ({ kind: 'sentence', look: 'lead', text })),
        ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]),
        ...tables.map((table): SceneNode => ({ kind: 'table', table, stacks: true })),
        ...(all.length === 0 && !why ? [] : [opensDownload(locale, ...opened)]),
        { kind: 'foot', foot, source },
      ],
    },
    behind: {
      ...(why ? { why: [{ kind: 'facts', facts: why.facts }] } : {}),
      ...(values ? { table: [{ kind: 'table', table: values, stacks: 'late' }] } : {}),
    },
    // Tables of different columns stand below each other, each under its own head.
    get download() {
      const named = all.length > 1;
      return {
        id,
        rows: all.flatMap((table) => downloadRows(table, source, seen, named ? { name: table.caption } : undefined)),
      };
    },
  };
};
