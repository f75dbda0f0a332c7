import { sceneSnapshot } from './scene-snapshot.ts';

export const meetingSheetSnapshot = sceneSnapshot('om-meeting-sheet');
