import { sceneSnapshot } from './scene-snapshot.ts';

export const answerSnapshot = sceneSnapshot('om-answer');
