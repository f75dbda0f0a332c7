import type { AttentionSentences } from '../../text/attention-text.ts';
import type { Duty } from '@onemetre/core';

const dutiesInEnglish: Readonly<Record<Duty, string>> = {
  lead: 'Lead',
  support: 'Support',
  'by-duty': 'By division of duties',
};

export const attentionSentences: AttentionSentences = {
  join: (sentences) => sentences.join(' '),
  binding: () => 'Binding indicator.',
  plain: ({ words }) => `${upper(words)}.`,
  overdue: ({ deadline, days, one }) => `Due ${deadline}, ${days} ${one ? 'day' : 'days'} ago.`,
  units: ({ duty, names }) => `${dutiesInEnglish[duty]}: ${names.join(', ')}.`,
  aside: (name, beside) => `${name} (${beside})`,
  noUnits: () => 'Our sources name no unit for it.',
};

function upper(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
