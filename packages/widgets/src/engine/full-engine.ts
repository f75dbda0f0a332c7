import { widgetScenes } from '@onemetre/scenes/scene';
import { judgeOnce, makeScene, mistakeTexts } from '@onemetre/scenes/views';
import type { Engine } from '../store/engine.ts';
import { version } from '../version.ts';
import { checkBytes } from './check-bytes.ts';
import { checkData } from './check-data.ts';

/** All that raw data ask for. */
export const fullEngine: Engine = {
  version,
  checkBytes,
  checkData,
  judge: judgeOnce,
  frame: makeScene,
  sceneOf: (tag, seen, asked) => widgetScenes[tag].scene(seen, asked),
  mistakesOf: mistakeTexts,
};
