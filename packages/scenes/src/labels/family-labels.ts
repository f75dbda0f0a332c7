export { familyLabels } from '../generated/locales/family-labels.ts';
