import { sceneSnapshot } from './scene-snapshot.ts';

export const projectsSnapshot = sceneSnapshot('om-projects');
