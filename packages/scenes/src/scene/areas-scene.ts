import { areasLabels } from '../labels/areas-labels.ts';
import type { PlacedAreas } from '../geometry/place-areas.ts';
import { areasView, type AreasView } from '../view/areas-view.ts';
import { downloadRows } from '../view/download-rows.ts';
import type { Scene } from '../view/scene.ts';
import { opensDownload } from './opens-download.ts';
import type { SceneNode, SceneTree } from './scene-tree.ts';
import { sortsBy } from './sorts-by.ts';
import type { RowMarks, SceneTable } from './table-node.ts';

/**
 * One indicator over areas, as dots on one common axis, in the order of the file; null where the data hold nothing by area.
 *
 * @param item an indicator or target; empty for the first that has values by area
 * @param area the area above; empty for the programme's own
 */
export const areasScene = (seen: Scene, item = '', area = ''): SceneTree | null => {
  const view = areasView(seen, item, area);
  if (!view) return null;
  const { name, sentences, areas, legend, tables, facts, foot, source } = view;
  const groups = tables[1];
  return {
    about: [],
    face: {
      kind: 'group',
      look: 'sheet',
      name,
      nodes: [
        ...sentences.map((text): SceneNode => ({ kind: 'sentence', look: 'lead', text })),
        ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]),
        ...(areas.rows.length === 0
          ? []
          : ([
              {
                kind: 'table',
                table: drawn(view, seen),
                stacks: 'late',
                grid: true,
                sorts: sortsBy(areas.columns, seen.locale),
              },
            ] as const)),
        ...(legend === '' ? [] : [{ kind: 'text', look: 'more', pieces: [{ text: legend }] } as const]),
        ...(groups && groups.rows.length > 0 ? [{ kind: 'table', table: groups, stacks: 'late' } as const] : []),
        opensDownload(seen.locale),
        { kind: 'foot', foot, source },
      ],
    },
    behind: {},
    get download() {
      return {
        id: 'areas',
        rows: tables.flatMap((table) => downloadRows(table, source, seen, { name: table.caption })),
      };
    },
  };
};

const drawn = ({ areas, placed, axis: [start, end] }: AreasView, { locale }: Scene): SceneTable => {
  const { caption, columns } = areas;
  const rows = areas.rows.map(({ id, cells }) => ({ id, cells }));
  if (!placed) return { caption, columns, rows };
  const axis = {
    labels: [
      { text: start, at: 0 },
      { text: end, at: 1 },
    ],
    lines: placed.whole === null ? [] : [{ kind: 'whole' as const, at: placed.whole }],
  };
  return {
    caption,
    columns: [...columns, { key: 'drawing', label: areasLabels[locale].drawing, axis }],
    rows: rows.map(({ id, cells }, i) => ({ id, cells: [...cells, { text: '', marks: marksOf(placed.areas[i]) }] })),
  };
};

const marksOf = (area: PlacedAreas['areas'][number] | undefined): RowMarks => ({
  ...(area === undefined || area.target === null ? {} : { target: area.target }),
  dots: area === undefined || area.value === null ? [] : [{ kind: 'value', at: area.value }],
});
