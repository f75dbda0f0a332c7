import { commonLabels } from '../labels/common-labels.ts';
import type { Duty } from '@onemetre/core';
import { planLabels } from '../labels/plan-labels.ts';
import { footOf } from './foot-of.ts';
import { phraseOf } from './phrase-of.ts';
import { planTree } from './plan-tree.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';
import { titleOf } from './title-of.ts';
import type { Fact, Phrase } from './view-parts.ts';

/** square: leads; frame: supports; dot: answers by its duty; ring: a group of units. */
export type MatrixShape = 'square' | 'frame' | 'dot' | 'ring';

export interface MatrixCell {
  readonly shape: MatrixShape;
  /** What the mark says, for those who cannot see it. */
  readonly word: string;
}

export interface MatrixColumn {
  readonly id: string;
  /** Short enough for a column head: the bare number, or its place in the plan. */
  readonly head: string;
  readonly title: Phrase;
  readonly count: number;
}

export interface MatrixRow {
  readonly id: string;
  readonly title: Phrase;
  readonly note: string;
  readonly cells: readonly (MatrixCell | null)[];
  /** How many actions the unit leads; absent where the plan names no lead. */
  readonly led?: number;
}

export interface MatrixView {
  readonly foot: readonly string[];
  readonly caption: string;
  readonly rowHead: string;
  readonly countHead: string;
  readonly ledHead: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly legend: readonly MatrixCell[];
  /** Said where the plan names no lead. */
  readonly note: string;
  readonly source: readonly Fact[];
}

const shapes: Readonly<Record<Duty, MatrixShape>> = { lead: 'square', support: 'frame', 'by-duty': 'dot' };

const shapeOf = (duty: Duty, collective: boolean): MatrixShape =>
  collective && duty !== 'lead' ? 'ring' : shapes[duty];

const duties: readonly Duty[] = ['lead', 'support', 'by-duty'];

const headOf = (number: string | undefined, position: number): string =>
  /\d+$/.exec(number ?? '')?.[0] ?? String(position + 1);

/** Which unit answers for which action: units in plan order, never ranked, by-duty never shown as lead. */
export const matrixView = (scene: Scene): MatrixView => {
  const { programme, index, locale } = scene;
  const say = planLabels[locale];
  const tree = planTree(programme);
  const actions = tree.domains
    .filter(({ role }) => role === 'domain')
    .flatMap(({ id }) => tree.actionsOf.get(id) ?? []);
  const dutyOf = new Map(programme.responsibilities.map(({ item, party, duty }) => [`${item} ${party}`, duty]));
  const hasLead = programme.responsibilities.some(({ duty }) => duty === 'lead');
  const columns = actions.map((action, i): MatrixColumn => ({
    id: action.id,
    head: headOf(action.number, i),
    title: phraseOf(action.title, scene) ?? { text: action.id },
    count: (index.responsibilitiesOf.get(action.id) ?? []).length,
  }));
  const rows = programme.parties.flatMap((party): MatrixRow[] => {
    const collective = party.collective !== undefined;
    const cells = actions.map(({ id }): MatrixCell | null => {
      const duty = dutyOf.get(`${id} ${party.id}`);
      return duty
        ? {
            shape: shapeOf(duty, collective),
            word:
              collective && duty !== 'lead'
                ? commonLabels[locale].phrases([say.collective, say.duties[duty]])
                : say.duties[duty],
          }
        : null;
    });
    if (cells.every((cell) => cell === null)) return [];
    const count = party.collective?.memberCount;
    return [
      {
        id: party.id,
        title: titleOf(party.id, scene) ?? { text: party.id },
        note: !collective ? '' : typeof count === 'number' ? say.members(count) : say.openGroup,
        cells,
        ...(hasLead ? { led: cells.filter((cell) => cell?.shape === 'square').length } : {}),
      },
    ];
  });
  return {
    foot: footOf(scene),
    caption: say.matrixCaption,
    rowHead: say.unit,
    countHead: say.perAction,
    ledHead: say.led,
    columns,
    rows,
    legend: [...duties, 'collective' as const].flatMap((kind): MatrixCell[] => {
      const shape = kind === 'collective' ? 'ring' : shapes[kind];
      const used = rows.some(({ cells }) => cells.some((cell) => cell?.shape === shape));
      return used ? [{ shape, word: kind === 'collective' ? say.collective : say.duties[kind] }] : [];
    }),
    note: hasLead ? '' : say.noLead,
    source: sourceFacts(scene),
  };
};
