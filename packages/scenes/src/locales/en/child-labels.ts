import type { ChildLabels } from '../../labels/child-labels.ts';

const things = (count: number, one: string, other: string): string => (count === 1 ? `1 ${one}` : `${count} ${other}`);

export const childLabels: ChildLabels = {
  readers: 'Written for readers aged 8 to 12; not tested with children',
  grownUps: 'For grown-ups',
  official: (title) => `The plan calls it: ${title}`,
  planFrom: (start, end) =>
    start === null && end === null
      ? []
      : [
          start === null
            ? `This plan ends in ${end}.`
            : end === null
              ? `This plan starts in ${start}.`
              : `This plan goes from ${start} to ${end}.`,
        ],
  actions: (count) => `There ${count === 1 ? 'is' : 'are'} ${things(count, 'thing', 'things')} to do here.`,
  targets: (count) => `${things(count, 'goal', 'goals')} can be counted.`,
  promises: (count) => `${things(count, 'other promise was', 'other promises were')} made.`,
  inAll: (count) => `${things(count, 'promise was', 'promises were')} made in all.`,
  undated: (count) => `${things(count, 'promise does', 'promises do')} not say by which year.`,
  families: {
    met: 'Done',
    moving: 'On the way',
    behind: 'Slow',
    failed: 'Not done',
    waiting: 'Not time yet, or not needed',
    unknown: 'Not known yet',
  },
  axes: { outcome: 'Goals that can be counted', delivery: 'Things to do' },
  tried: (total, met) =>
    `${things(total, 'more is a goal', 'more are goals')} to try for. ${met === 1 ? '1 is' : `${met} are`} done.`,
  planOnly: 'This page says what is planned. It does not say how it goes.',
  figuresOnly: 'This page shows numbers. It does not say if they are good.',
  noDate: 'No day has been chosen yet.',
  asOf: (date) => `This is what was known up to ${date}.`,
  invented: 'This place is made up. It is not real.',
  boxes: (each) => `One box is ${each}.`,
  flag: 'The flag is where we want to get.',
  howFar: 'How far it is now is not written here.',
};
