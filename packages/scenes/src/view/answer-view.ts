import { families, type Family } from '@onemetre/core';
import { answerLabels, type JudgedCount } from '../labels/answer-labels.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { familyLabels } from '../labels/family-labels.ts';
import { overviewLabels } from '../labels/overview-labels.ts';
import { planLabels } from '../labels/plan-labels.ts';
import type { Mark } from '../geometry/mark-shapes.ts';
import { formatDate } from '../text/format-date.ts';
import { answerOf, type AnswerPart, type KnownAnswer } from './answer-of.ts';
import { axisView } from './axis-view.ts';
import { footOf } from './foot-of.ts';
import { itemAddress, pageAddress } from './item-address.ts';
import { marksOf } from './marks-of.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';
import { titleOf } from './title-of.ts';
import { verdictFoot } from './verdict-foot.ts';
import type { Fact, Phrase, TableView } from './view-parts.ts';

/** Some things of one kind, shown as that many marks. */
export interface StripPart {
  readonly mark: Mark;
  readonly word: string;
  readonly count: number;
  /** The page of a site that lists them, and where in it. */
  readonly page: string;
  readonly href?: string;
}

/** What is known at a glance of a programme, a domain, an action, a unit or an area. */
export interface AnswerView {
  readonly id: string;
  readonly title: Phrase;
  readonly marks: readonly string[];
  /** The one sentence. */
  readonly sentence: string;
  /** What has to be known beside it, in small type. */
  readonly beside: readonly string[];
  readonly strip: readonly StripPart[];
  /** What the strip shows, in words. */
  readonly spoken: string;
  readonly table: TableView;
  readonly foot: readonly string[];
  readonly source: readonly Fact[];
}

const isFamily = (part: AnswerPart): part is Family => families.some((name) => name === part);

/** Marks that judge nothing: half for what is past its date, a frame for what is to come, a dot for what has none. */
const plainMarks: Readonly<Record<Exclude<AnswerPart, Family>, Mark>> = {
  passed: 'half',
  ahead: 'frame',
  dated: 'frame',
  undated: 'dot',
  lead: 'full',
  support: 'frame',
  'by-duty': 'dot',
  valued: 'full',
  unvalued: 'dot',
};

/** What is known, in one sentence, one picture and at most four numbers; null when there is nothing to count. */
export const answerView = (scene: Scene, item = ''): AnswerView | null => {
  const known = answerOf(scene, item);
  if (known === null) return null;
  const { programme, locale } = scene;
  const strip = known.parts.map((part) => stripPart(part, known, scene));
  const { colon } = commonLabels[locale];
  return {
    id: known.id,
    title: (known.subject === 'programme' ? null : titleOf(known.id, scene)) ?? programmeTitle(scene),
    marks: marksOf(programme, locale),
    sentence: sentenceOf(known, scene),
    beside: besideOf(known, scene),
    strip,
    spoken: answerLabels[locale].marks(strip.map(({ word, count }) => `${word} ${count}`)),
    table: {
      caption: `${plain(titleOf(known.id, scene) ?? programmeTitle(scene))}${colon}${answerLabels[locale].name}`,
      columns: [
        { key: 'part', label: overviewLabels[locale].family },
        { key: 'count', label: overviewLabels[locale].count, numeric: true },
      ],
      rows: strip.map(({ word, count, page }, i) => ({
        id: known.parts[i]?.part ?? '',
        cells: [
          { text: word, page },
          { text: String(count), figure: 'count' as const },
        ],
      })),
    },
    foot: [...footOf(scene), ...(known.by === 'state' ? verdictFoot(scene) : [])],
    source: sourceFacts(scene),
  };
};

const programmeTitle = (scene: Scene): Phrase =>
  phraseOf(scene.programme.shortTitle ?? scene.programme.title, scene) ?? { text: scene.programme.id };

const totalOf = ({ parts }: KnownAnswer): number => parts.reduce((sum, { ids }) => sum + ids.length, 0);

const countIn = ({ parts }: KnownAnswer, ...names: readonly AnswerPart[]): number =>
  parts.filter(({ part }) => names.includes(part)).reduce((sum, { ids }) => sum + ids.length, 0);

const stripPart = ({ part, ids }: KnownAnswer['parts'][number], known: KnownAnswer, scene: Scene): StripPart => {
  const { locale } = scene;
  const list = known.subject === 'programme' ? pageAddress(known.counted, locale) : itemAddress(known.id, locale);
  return {
    mark: isFamily(part) ? part : plainMarks[part],
    word: isFamily(part)
      ? familyLabels[locale][part]
      : part === 'lead' || part === 'support' || part === 'by-duty'
        ? planLabels[locale].duties[part]
        : answerLabels[locale].parts[part],
    count: ids.length,
    page: `${list}#${part}`,
  };
};

const sentenceOf = (known: KnownAnswer, scene: Scene): string => {
  const { locale } = scene;
  const say = answerLabels[locale];
  const total = totalOf(known);
  switch (known.by) {
    case 'state':
      return say.judged({ total, of: known.counted, counts: judgedCounts(known) });
    case 'deadline':
      return say.promised({
        ...{ subject: known.subject, of: known.counted, total },
        ...{ passed: countIn(known, 'passed'), ahead: countIn(known, 'ahead'), dated: countIn(known, 'dated') },
        deadline: known.passed && formatDate(known.passed, locale),
      });
    case 'duty': {
      const duties = (['lead', 'support', 'by-duty'] as const).flatMap((duty) => {
        const count = countIn(known, duty);
        return count === 0 ? [] : [say.duty(duty, count)];
      });
      return say.ofUnit({ name: plain(titleOf(known.id, scene)), total, duties });
    }
    case 'value': {
      const counts = { total, valued: countIn(known, 'valued') };
      return known.subject === 'area'
        ? say.ofArea({ ...counts, name: plain(titleOf(known.id, scene)) })
        : say.valued(counts);
    }
  }
};

/** Three counts beside the total: what is met and what is not, and what cannot be said; that first where it is most. */
const judgedCounts = (known: KnownAnswer): readonly JudgedCount[] => {
  const counts: readonly JudgedCount[] = [
    { name: 'met', count: countIn(known, 'met') },
    { name: 'short', count: countIn(known, 'behind', 'failed') },
    { name: 'unknown', count: countIn(known, 'unknown') },
    { name: 'moving', count: countIn(known, 'moving') },
    { name: 'waiting', count: countIn(known, 'waiting') },
  ];
  const isMostly = ({ name, count }: JudgedCount): boolean => name === 'unknown' && 2 * count > totalOf(known);
  return [...counts]
    .sort((a, b) => Number(isMostly(b)) - Number(isMostly(a)))
    .filter(({ count }) => count > 0)
    .slice(0, 3);
};

const besideOf = (known: KnownAnswer, scene: Scene): readonly string[] => {
  const { locale, programme, evaluation, profile } = scene;
  if (known.by === 'state') {
    const group = evaluation?.groups.get(known.id);
    const apart = group && known.counted === 'targets' ? axisView('outcome', group, scene).apart : [];
    return apart
      .filter(({ strength }) => strength === 'aspired')
      .map((one) => overviewLabels[locale].apart.aspired(one));
  }
  if (known.by === 'duty' || known.subject === 'area') return [];
  const passed = countIn(known, 'passed');
  if (passed > 0 && known.reported === 0) {
    const read = programme.documents.filter(({ availability }) => availability === 'read');
    const [latest] = read
      .flatMap(({ published, written }) => published ?? written ?? [])
      .sort()
      .reverse();
    return [
      answerLabels[locale].noResult({
        ...{ documents: read.length, passed },
        latest: latest === undefined ? null : formatDate(latest, locale),
      }),
    ];
  }
  const say = overviewLabels[locale];
  if (profile === 'plan') return [say.planOnly];
  return evaluation ? [say.figuresOnly] : [commonLabels[locale].noDateNote];
};
