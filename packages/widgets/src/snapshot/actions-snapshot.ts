import { sceneSnapshot } from './scene-snapshot.ts';

export const actionsSnapshot = sceneSnapshot('om-actions');
