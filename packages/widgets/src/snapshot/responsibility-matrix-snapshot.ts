import { sceneSnapshot } from './scene-snapshot.ts';

export const responsibilityMatrixSnapshot = sceneSnapshot('om-responsibility-matrix');
