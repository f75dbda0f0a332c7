import { sceneSnapshot } from './scene-snapshot.ts';

export const areasSnapshot = sceneSnapshot('om-areas');
