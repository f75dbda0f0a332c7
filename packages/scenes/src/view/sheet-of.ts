import { footOf } from './foot-of.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';
import type { SheetView } from './view-parts.ts';

/** A sheet with its foot and source line; what a widget does not have is left empty. */
export const sheetOf = (
  scene: Scene,
  { name, sentences = [], tables = [], facts = [] }: Pick<SheetView, 'name'> & Partial<SheetView>,
): SheetView => ({ name, sentences, tables, facts, foot: footOf(scene), source: sourceFacts(scene) });
