import type { ItemLabels } from '../../labels/item-labels.ts';

export const itemLabels: ItemLabels = {
  words: 'Wording',
  wordings: { quote: 'the original wording', summary: 'our summary, not the original wording' },
  stated: (date) => `${date} (stated in the text)`,
  belongs: 'Belongs to',
  actions: 'Actions',
  deeds: 'Milestones and projects',
  duties: 'What names this unit',
  duty: 'Duty',
  withWhom: 'Together with',
  indicators: 'Indicators with a value',
};
