import type { MethodCard } from '../published-method.ts';

export const openSdgCard = {
  id: 'open-sdg',
  version: '2.4',
  citation:
    'Open SDG, sdg-build 2.4, sdg/ProgressMeasure.py at commit 139fede; Statistics Canada, Progress measurement methodology for the Sustainable Development Goals, open-sdg/open-sdg docs/progress-methodology.md',
  defaults: {
    baseYear: 2015,
    targetYear: 2030,
    limit: null,
    high: { withTarget: 0.95, withoutTarget: 0.015 },
    med: { withTarget: 0.6, withoutTarget: 0.005 },
    low: 0,
    series: null,
  },
  statuses: [
    'target_achieved',
    'substantial_progress',
    'moderate_progress',
    'limited_progress',
    'deterioration',
    'not_available',
  ],
} as const satisfies MethodCard;
