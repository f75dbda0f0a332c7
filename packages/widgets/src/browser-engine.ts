/** The entry of the script that judges raw data: it gives its engine to the script of the same version that shows. */
import { fullEngine } from './engine/full-engine.ts';
import type { Engine } from './store/engine.ts';

interface Page {
  readonly OneMetre?: { readonly takeEngine?: (engine: Engine) => void };
}

(window as Page).OneMetre?.takeEngine?.(fullEngine);
