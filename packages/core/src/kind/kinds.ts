import type { Kind, TargetKind } from './kind.ts';

const doneOrNot = {
  method: 'linear-pace',
  says: 'done-in-time',
  drawing: 'words',
  refusal: 'done-or-not',
  doneOrNot: true,
  noNumber: true,
} as const;

const shareOfUnits = {
  method: 'standard',
  says: 'share',
  drawing: 'number',
  refusal: 'counts-of-units',
  held: true,
} as const;

/**
 * Every kind of target, with what may be asked of it. How each is judged stands in `indicator/kinds/`, so that what only
 * says or draws an answer needs no rules.
 */
export const kinds: { readonly [K in TargetKind]: Kind } = {
  reach: {
    method: 'linear-pace',
    says: 'on-the-way',
    drawing: 'number',
    path: 'from-baseline',
    ofIndicator: true,
    walked: true,
    soFar: 'floor',
  },
  hold: {
    method: 'hold',
    says: 'kept',
    drawing: 'dot',
    refusal: 'kept-not-reached',
    everyPeriod: true,
    ofIndicator: true,
    soFar: 'floor-and-ceiling',
    held: true,
    goesOn: true,
  },
  cumulative: {
    method: 'cumulative',
    says: 'on-the-way',
    drawing: 'number',
    path: 'from-nothing',
    ofIndicator: true,
    walked: true,
    adds: 'from-start',
  },
  recurrent: {
    method: 'recurrent',
    says: 'kept',
    drawing: 'number',
    refusal: 'kept-not-reached',
    adds: 'in-each-period',
    everyPeriod: true,
    held: true,
    goesOn: true,
    noNumber: true,
  },
  standard: { ...shareOfUnits, units: 'meeting' },
  coverage: { ...shareOfUnits, units: 'covered' },
  deliverable: doneOrNot,
  entitlement: { ...doneOrNot, goesOn: true },
  within: { ...doneOrNot, goesOn: true },
  direction: {
    method: 'direction',
    says: 'direction',
    drawing: 'number',
    refusal: 'direction-only',
    onlyWay: true,
    pairs: true,
  },
  relative: {
    method: 'linear-pace',
    says: 'on-the-way',
    drawing: 'number',
    path: 'from-baseline',
    reckoned: true,
  },
  compare: {
    method: 'compare',
    says: 'kept',
    drawing: 'number',
    refusal: 'comparison-only',
    pairs: true,
    likeTimes: true,
    noNumber: true,
  },
  rank: {
    method: 'linear-pace',
    says: 'met-in-time',
    drawing: 'number',
    refusal: 'comparison-only',
    noNumber: true,
    place: true,
  },
};
