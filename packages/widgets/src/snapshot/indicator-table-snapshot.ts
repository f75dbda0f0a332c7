import { sceneSnapshot } from './scene-snapshot.ts';

export const indicatorTableSnapshot = sceneSnapshot('om-indicator-table');
