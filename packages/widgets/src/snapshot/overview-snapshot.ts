import { sceneSnapshot } from './scene-snapshot.ts';

export const overviewSnapshot = sceneSnapshot('om-overview');
