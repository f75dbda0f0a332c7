import { sceneSnapshot } from './scene-snapshot.ts';

export const timelineSnapshot = sceneSnapshot('om-timeline');
