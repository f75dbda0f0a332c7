/** Importing this lets the elements of a page judge raw data; without it they show releases. */
import { fullEngine } from './engine/full-engine.ts';
import { offerEngine } from './store/engine.ts';

offerEngine(fullEngine);
