import { chinaLadder } from './china-ladder/china-ladder.ts';
import { escap } from './escap/escap.ts';
import { eurostat } from './eurostat/eurostat.ts';
import { hdi } from './hdi/hdi.ts';
import { means } from './mean/means.ts';
import { normalisers } from './normaliser/normalisers.ts';
import { openSdg } from './open-sdg/open-sdg.ts';
import { growth } from './projection/growth.ts';
import { straightLine } from './projection/straight-line.ts';
import type { PublishedMethod } from './published-method.ts';
import { sdgIndex } from './sdg-index/sdg-index.ts';
import { mannKendallMethod } from './trend/mann-kendall-method.ts';
import { theilSenMethod } from './trend/theil-sen-method.ts';
import { unProgressChart } from './un-progress-chart/un-progress-chart.ts';

/** Every published method, in the order in which they are listed. */
export const publishedMethods: readonly PublishedMethod[] = [
  eurostat,
  openSdg,
  unProgressChart,
  escap,
  sdgIndex,
  hdi,
  chinaLadder,
  ...means,
  ...normalisers,
  theilSenMethod,
  mannKendallMethod,
  straightLine,
  growth,
];
