import type { AnswerLabels, JudgedName } from '../../labels/answer-labels.ts';

const things = {
  targets: ['target with a number', 'targets with a number'],
  tasks: ['task', 'tasks'],
  duties: ['thing', 'things'],
  indicators: ['indicator', 'indicators'],
} as const;

const counted = (count: number, of: keyof typeof things): string => `${count} ${things[of][count === 1 ? 0 : 1]}`;

const be = (count: number, words: string): string => `${count} ${count === 1 ? 'is' : 'are'} ${words}`;

const words: Readonly<Record<JudgedName, (count: number) => string>> = {
  met: (count) => be(count, 'met'),
  short: (count) => be(count, 'behind or not met'),
  unknown: (count) => `${count} cannot be judged yet`,
  moving: (count) => be(count, 'under way'),
  waiting: (count) => be(count, 'not yet due or not applicable'),
};

export const answerLabels: AnswerLabels = {
  name: 'The answer first',
  parts: {
    passed: 'past the deadline',
    ahead: 'deadline still to come',
    dated: 'with a stated deadline',
    undated: 'without a stated deadline',
    valued: 'with a value',
    unvalued: 'no value in our sources',
  },
  judged: ({ total, of, counts }) =>
    `Of ${counted(total, of)}, ${counts.map(({ name, count }) => words[name](count)).join(', ')}.`,
  promised: ({ subject, of, total, passed, ahead, dated, deadline }) => {
    const lead = subject === 'programme' ? `The plan sets ${counted(total, of)}` : `${counted(total, of)} here`;
    if (passed > 0)
      return deadline === null
        ? `${lead}; the deadline of ${passed} has passed.`
        : `${lead}; ${passed} ${passed === 1 ? 'was' : 'were'} due in ${deadline}, and that date has passed.`;
    if (ahead > 0) return `${lead}; ${ahead} with a stated deadline, still to come.`;
    return dated > 0 ? `${lead}; ${dated} with a stated deadline.` : `${lead}, without any stated deadline.`;
  },
  noResult: ({ documents, latest, passed }) =>
    documents === 0
      ? `No document was read for this page: what came of ${passed === 1 ? 'it' : `these ${passed}`} is not known here.`
      : `The ${documents === 1 ? 'one document' : `${documents} documents`} read for this page${latest === null ? '' : ` (latest date on them: ${latest})`} ${documents === 1 ? 'holds' : 'hold'} no result for ${passed === 1 ? 'it' : `these ${passed}`}. So this page says what was promised and by whom, not how it went.`,
  valued: ({ total, valued }) => `Of ${counted(total, 'targets')}, ${valued} ${valued === 1 ? 'has' : 'have'} a value.`,
  ofUnit: ({ name, total, duties }) => `The plan names ${name} for ${counted(total, 'duties')}: ${duties.join(', ')}.`,
  ofArea: ({ name, total, valued }) =>
    `Of ${counted(total, 'indicators')} published by area, ${valued} ${valued === 1 ? 'has' : 'have'} a value for ${name}.`,
  duty: (duty, count) =>
    ({ lead: `leads ${count}`, support: `supports ${count}`, 'by-duty': `${count} by its own duty` })[duty],
  marks: (parts) => `One mark for each: ${parts.join(', ')}`,
  child: {
    passed: (count, date) =>
      date === null
        ? `The time for ${count} of them is over.`
        : `${count} of them should be done by the end of ${date}.`,
    noResult: 'That time is over. It is not known here if they are done.',
  },
};
