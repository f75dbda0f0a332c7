import { sceneSnapshot } from './scene-snapshot.ts';

export const programmeSnapshot = sceneSnapshot('om-programme');
