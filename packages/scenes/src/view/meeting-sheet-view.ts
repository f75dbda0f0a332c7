import { attention, type AttentionEntry } from '@onemetre/core';
import { formatDate } from '../text/format-date.ts';
import { attentionLabels } from '../labels/attention-labels.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { meetingSheetLabels } from '../labels/meeting-sheet-labels.ts';
import { domainsView, type DomainView } from './domains-view.ts';
import { footOf } from './foot-of.ts';
import { leafTitle } from './leaf-title.ts';
import { marksOf } from './marks-of.ts';
import type { AxisView } from './axis-view.ts';
import { overviewView, type CountView } from './overview-view.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';
import { shownAnswers } from './shown-answers.ts';
import { sourceFacts } from './source-facts.ts';
import { stateView } from './state-view.ts';
import { titleOf } from './title-of.ts';
import type { Fact, Phrase, StateView } from './view-parts.ts';
import { verdictFoot } from './verdict-foot.ts';

/** One item on one line: what, how it stands, since when, and who leads. */
export interface SheetLine {
  readonly id: string;
  readonly title: Phrase;
  readonly state?: StateView;
  readonly details: readonly string[];
}

/** The first of a list; `more` says how many are left out, and is empty where none is. */
export interface SheetList<T> {
  readonly label: string;
  readonly lines: readonly T[];
  readonly more: string;
}

/** A programme on one page for a meeting. */
export interface MeetingSheetView {
  readonly name: string;
  readonly title: Phrase;
  readonly marks: readonly string[];
  readonly counts: readonly CountView[];
  readonly axes: readonly AxisView[];
  readonly coverage: string;
  readonly action: SheetList<SheetLine>;
  readonly unanswered: SheetList<SheetLine>;
  readonly domains: SheetList<DomainView>;
  /** Said where nothing needs action. */
  readonly nothing: string;
  readonly print: string;
  readonly foot: readonly string[];
  readonly source: readonly Fact[];
}

/** What fits one page beside everything else. */
const most = { action: 8, unanswered: 4, domains: 8 } as const;

const lineOf = ({ answer, binding, daysOverdue, units }: AttentionEntry, scene: Scene): SheetLine => {
  const { locale } = scene;
  const { deadline } = answer.because.dates;
  const state = stateView(answer, scene);
  const leads = units.filter(({ duty }) => duty === 'lead').map(({ party }) => plain(titleOf(party, scene)));
  return {
    id: answer.id,
    title: leafTitle(answer.id, scene),
    ...(state ? { state } : {}),
    details: [
      ...(binding ? [indicatorLabels[locale].strength.binding] : []),
      ...(daysOverdue === null
        ? deadline === undefined
          ? []
          : [formatDate(deadline, locale)]
        : [attentionLabels[locale].late(daysOverdue)]),
      // A lead stands on one line only where it is one: several would push the rest off the page.
      ...(leads.length === 1 ? [`${indicatorLabels[locale].lead}${commonLabels[locale].colon}${leads[0]}`] : []),
    ],
  };
};

/** The view of om-meeting-sheet. */
export const meetingSheetView = (scene: Scene): MeetingSheetView => {
  const { programme, whole, evaluation, judged, locale } = scene;
  const say = meetingSheetLabels[locale];
  const words = attentionLabels[locale];
  const { counts, axes, coverage } = overviewView(scene);
  const shown = new Set(shownAnswers(scene));
  const found = judged && evaluation ? attention(whole, evaluation) : null;
  const { domains } = domainsView(scene);
  const list = <T, U>(label: string, all: readonly T[], limit: number, make: (one: T) => U): SheetList<U> => ({
    label,
    lines: all.slice(0, limit).map(make),
    more: all.length > limit ? say.more(all.length - limit) : '',
  });
  const entries = (some: readonly AttentionEntry[] | undefined, label: string, limit: number): SheetList<SheetLine> =>
    list(label, some?.filter(({ answer }) => shown.has(answer)) ?? [], limit, (entry) => lineOf(entry, scene));
  const action = entries(found?.action, words.action, most.action);
  const unanswered = entries(found?.pastDueUnknown, words.pastDueUnknown, most.unanswered);
  return {
    name: say.name,
    title: phraseOf(programme.title, scene) ?? { text: programme.id },
    marks: marksOf(programme, locale),
    counts,
    axes,
    coverage,
    action,
    unanswered,
    domains: list(say.domains, domains, most.domains, (domain) => domain),
    nothing: found && action.lines.length === 0 ? words.nothing : '',
    print: say.print,
    foot: [...footOf(scene), ...verdictFoot(scene)],
    source: sourceFacts(scene),
  };
};
