import type { Indicator, Target } from '@onemetre/core';
import { deadlinePhrase, targetValuePhrase } from '../text/target-phrase.ts';
import { explain } from '../text/explain.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { comparisonSigns } from '../generated/locales/words.ts';
import { safeText } from '../safe/safe-text.ts';
import { unitLabel } from '../text/unit-label.ts';
import type { Locale } from '../text/locale.ts';
import { changedTo } from './changed-to.ts';
import { partNames } from './part-names.ts';
import { phraseOf } from './phrase-of.ts';
import type { Scene } from './scene.ts';
import { stateView } from './state-view.ts';
import type { Phrase, StateView, WhyView } from './view-parts.ts';
import { whyLabel } from './why-label.ts';
import { whyView } from './why-view.ts';

export interface TargetView {
  readonly id: string;
  /** The target as the source words it. */
  readonly words: Phrase;
  /** The same with whom it is for, where not for all: for a place without the marks. */
  readonly named: Phrase;
  /** Our reading of it, such as 不低于93%; empty when it has no number. */
  readonly reading: string;
  readonly deadline: string;
  /** Marks: whom it is for, where not for all; what it was changed to; our summary, reference target. */
  readonly marks: readonly string[];
  readonly state?: StateView;
  readonly sentence?: string;
  /** Made when it is asked for: most readers never open it. */
  readonly why: WhyView | null;
  readonly whyLabel: string | null;
}

/** One target as it is shown: its words, its date and, where verdicts are shown, its state with the reasons. */
export const targetView = (target: Target, indicator: Indicator, scene: Scene): TargetView => {
  const { locale, programme } = scene;
  const say = commonLabels[locale];
  const answer = scene.answerOf(target.id);
  const state = stateView(answer, scene);
  const sentence = answer ? safeText(explain(answer, programme, locale)) : '';
  const reading = safeText(targetValuePhrase(target, indicator, locale));
  const words = phraseOf(target.quantity, scene) ?? { text: reading };
  const names = partNames(indicator, target, scene, words.text);
  return {
    id: target.id,
    words,
    named: names.length === 0 ? words : { ...words, text: `${words.text}${say.aside(say.list(names))}` },
    // Words in another language need our reading beside them; the same thing twice says nothing.
    reading:
      reading === words.text ||
      (words.lang === undefined && saysAsMuch(words.text, target, unitLabel(indicator.unit, locale), locale))
        ? ''
        : reading,
    deadline: deadlinePhrase(target.deadline, locale),
    marks: [
      ...names,
      ...changedTo(target.id, indicator, scene),
      ...(target.wording === 'summary' ? [say.summary] : []),
      ...(target.origin === 'reference' ? [say.reference] : []),
    ],
    ...(state ? { state } : {}),
    ...(sentence === '' ? {} : { sentence }),
    whyLabel: answer ? whyLabel(answer, scene) : null,
    get why() {
      return answer ? whyView(answer, target, indicator, scene) : null;
    },
  };
};

/** True where words name the numbers of a target with their unit, and compare as it does. */
const saysAsMuch = (words: string, { comparator, value, low, high }: Target, unit: string, locale: Locale): boolean => {
  const close = words
    .normalize('NFKC')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/\s/g, '');
  const named = [...close.matchAll(/\d+(?:\.\d+)?/g)].map(Number);
  const asked = [value, low, high].filter((one) => one !== undefined);
  return (
    asked.length > 0 &&
    named.length === asked.length &&
    asked.every((one, i) => one === named[i]) &&
    close.includes(unit.replace(/\s/g, '')) &&
    comparisonSigns[locale][comparator].test(words)
  );
};
