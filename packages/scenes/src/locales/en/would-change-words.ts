import type { WouldChangeWords } from '../../text/would-change-texts.ts';

export const wouldChangeWords: WouldChangeWords = {
  sides: {
    from: (value) => `of at least ${value}`,
    above: (value) => `over ${value}`,
    'up-to': (value) => `of at most ${value}`,
    below: (value) => `under ${value}`,
  },
  between: (low, high) => `from ${low} to ${high}`,
  exactly: (value) => `of ${value}`,
  value: ({ side, final, state }) => `a ${final ? `final value for ${final}` : 'value'} ${side}: “${state}”`,
  time: ({ date, state }) =>
    `${date ? `from ${date}` : 'when the time comes'}${state ? `, without new data: “${state}”` : ', it is judged'}`,
  needs: {
    value: 'with a usable value',
    'final-value': 'with the final value for the deadline',
    'next-value': 'with the next value',
    correction: 'if a published value is corrected',
    report: 'with a new progress report',
    decision: 'with a new formal decision',
    baseline: 'with a usable baseline',
    deadline: 'once a deadline is stated',
    start: 'once the start is stated',
    direction: 'once it is stated whether higher or lower is better',
    unit: 'once the unit is stated',
    comparison: 'once it is clear how to compare',
    'target-value': 'once the target has a number',
    tolerance: 'once it is stated how far “about” reaches',
    counts: 'with numerator and denominator',
    'one-value': 'once there is a single value for the period',
    'exact-value': 'with an exact value',
    'missing-values': 'with values for the missing periods',
    'comparable-values': 'with values of one definition',
    'area-values': 'with the values of the areas',
  },
  leading: ({ need, states }) => `${need}, it may be ${states.map((state) => `“${state}”`).join(' or ')}`,
  alone: (need) => `${need}, it may change`,
};
