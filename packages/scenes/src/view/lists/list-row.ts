import type { Scene } from '../scene.ts';
import type { Cell } from '../view-parts.ts';

/** One line of a list, by column; a column without a cell has nothing to say here. */
export interface ListRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell | undefined>>;
}

export type ListRows = (scene: Scene) => readonly ListRow[];
