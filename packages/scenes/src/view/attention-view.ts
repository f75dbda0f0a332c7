import { attention, type AttentionEntry, type Duty } from '@onemetre/core';
import { formatDate } from '../text/format-date.ts';
import { reasonText } from '../text/reason-text.ts';
import { attentionLabels } from '../labels/attention-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { planLabels } from '../labels/plan-labels.ts';
import { coverageText } from './coverage-text.ts';
import { factOf } from './fact-of.ts';
import { leafTitle } from './leaf-title.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';
import { sheetOf } from './sheet-of.ts';
import { shownAnswers } from './shown-answers.ts';
import { stateView } from './state-view.ts';
import { tableOfFacts, type Item } from './table-of-facts.ts';
import { titleOf } from './title-of.ts';
import type { SheetView } from './view-parts.ts';

const duties: readonly Duty[] = ['lead', 'support', 'by-duty'];

/** The units of an item, under each duty that the text gives them. */
const unitsOf = ({ units }: AttentionEntry, scene: Scene): readonly string[] => {
  const plan = planLabels[scene.locale];
  const said = duties.flatMap((duty) => {
    const names = units
      .filter((unit) => unit.duty === duty)
      .map(({ party }) => plain(titleOf(party, scene) ?? { text: party }));
    return names.length === 0 ? [] : [attentionLabels[scene.locale].units({ duty: plan.duties[duty], names })];
  });
  return said.length === 0 ? [plan.noUnits] : said;
};

const entryItem = (entry: AttentionEntry, scene: Scene): Item => {
  const { locale } = scene;
  const say = attentionLabels[locale];
  const plan = planLabels[locale];
  const { answer, binding, daysOverdue } = entry;
  const { deadline } = answer.because.dates;
  const view = stateView(answer, scene);
  return {
    id: answer.id,
    title: {
      ...leafTitle(answer.id, scene),
      ...(binding ? { notes: [{ text: indicatorLabels[locale].strength.binding }] } : {}),
    },
    ...(view ? { state: { label: plan.state, view } } : {}),
    facts: [
      ...factOf(
        plan.due,
        [deadline && formatDate(deadline, locale), daysOverdue === null ? null : say.late(daysOverdue)],
        'date',
      ),
      ...factOf(
        say.reason,
        entry.reasons.map((reason) => (reason.code === 'unknown' ? reasonText(reason.reason, locale) : null)),
      ),
      ...factOf(plan.units, unitsOf(entry, scene)),
    ],
  };
};

/** What needs action first; where that is nothing, it says so, and how much can be judged at all. */
export const attentionView = (scene: Scene): SheetView => {
  const { programme, whole, evaluation, judged, locale } = scene;
  const say = attentionLabels[locale];
  if (!judged || !evaluation) return sheetOf(scene, { name: say.name, sentences: [say.notJudged] });
  const shown = new Set(shownAnswers(scene));
  const all = attention(whole, evaluation);
  const asked = ({ answer }: AttentionEntry): boolean => shown.has(answer);
  const action = all.action.filter(asked);
  const pastDueUnknown = all.pastDueUnknown.filter(asked);
  const group = evaluation.groups.get(programme.id);
  const table = (caption: string, entries: readonly AttentionEntry[]) =>
    tableOfFacts(
      caption,
      planLabels[locale].item,
      entries.map((entry) => entryItem(entry, scene)),
    );
  return sheetOf(scene, {
    name: say.name,
    sentences: [
      action.length === 0 ? say.nothing : say.first(action.length),
      ...(pastDueUnknown.length === 0 ? [] : [say.unknown(pastDueUnknown.length)]),
      // How much can be judged is counted for the whole, not for what a filter leaves.
      ...(programme === whole ? [coverageText(group, locale)] : []),
      ...(action.length + pastDueUnknown.length === 0 ? [] : [say.note]),
    ],
    tables: [table(say.action, action), table(say.pastDueUnknown, pastDueUnknown)],
  });
};
