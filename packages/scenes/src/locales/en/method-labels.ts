import type { MethodLabels } from '../../labels/method-labels.ts';
import { formatCount } from '../../text/format-count.ts';
import type { Locale } from '../../text/locale.ts';

const percent = (locale: Locale, share: number): string => formatCount(share * 100, locale);

export const methodLabels: MethodLabels = {
  name: 'How it is judged',
  notJudged: 'Nothing is judged here, so no rules of judging are listed.',
  origin:
    '0.95 and 0.60 are the cut-offs that Eurostat and Open SDG use to compare growth rates; on a straight line they are our choice. All other numbers are ours as well, unless the programme sets its own.',
  cuts: 'Numbers used in judging',
  cut: 'Where it is used',
  value: 'Value',
  setBy: 'Set by',
  ours: 'this library',
  own: 'this programme',
  rules: {
    aheadRatio: 'Ahead: ratio of progress to the progress expected, from',
    aheadMargin: 'Ahead: and in hand at least',
    onTrackRatio: 'On track: the same ratio, from',
    onTrackTolerance: 'On track: or short by at most',
    atRiskRatio: 'Behind: the same ratio, from (below it, well behind)',
    slightRatio: 'Said to be slightly behind: the same ratio, from',
    dueSoonDays: 'Due soon: days left, at most',
    awaitingMonths: 'Awaiting the final value: after the deadline, at most',
    staleFactor: 'Older data: beyond the reporting rhythm by a factor of',
    coverageFloor: 'No overall statement when less than this can be judged',
    publicationLag: 'A value is due after the end of its period within',
  },
  say: {
    aheadRatio: (ratio) => formatCount(ratio, 'en'),
    aheadMargin: (share) => `${percent('en', share)} percentage points`,
    onTrackRatio: (ratio) => formatCount(ratio, 'en'),
    onTrackTolerance: (share) => `${percent('en', share)} percentage points`,
    atRiskRatio: (ratio) => formatCount(ratio, 'en'),
    slightRatio: (ratio) => formatCount(ratio, 'en'),
    dueSoonDays: (days) => `${days} days`,
    awaitingMonths: (months) => `${months} months`,
    staleFactor: String,
    coverageFloor: (share) => `${percent('en', share)}%`,
    publicationLag: (months) => `${months} months`,
  },
  states: 'All states',
  state: 'State',
  group: 'Group',
  items: 'Items of this programme',
  methods: 'Methods and rules used on this page',
  method: 'Method',
  rule: 'Rule',
  independent: 'Issuer and publisher are not the same body, so everything is marked “unofficial example”.',
  software: 'Software version',
  schema: 'Version of the data model',
  madeBy: 'Data file made by',
  licences: 'Licences',
  licence: 'The software is under the MIT licence; data are used under the terms of their sources.',
};
