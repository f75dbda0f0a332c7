import { sceneSnapshot } from './scene-snapshot.ts';

export const commitmentsSnapshot = sceneSnapshot('om-commitments');
