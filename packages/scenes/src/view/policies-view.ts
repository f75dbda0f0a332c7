import type { Document, Policy } from '@onemetre/core';
import { formatDate } from '../text/format-date.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { planLabels } from '../labels/plan-labels.ts';
import { policiesLabels } from '../labels/policies-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { safeUrl } from '../safe/safe-url.ts';
import { factOf } from './fact-of.ts';
import { ownerCell } from './lists/owner-cell.ts';
import { placeCell } from './lists/place-cell.ts';
import { phraseOf } from './phrase-of.ts';
import { referencesOf } from './references-of.ts';
import type { Scene } from './scene.ts';
import { sheetOf } from './sheet-of.ts';
import { tableOfFacts, type Item } from './table-of-facts.ts';
import type { Fact, SheetView } from './view-parts.ts';

/** What each source says of a policy's issue; two that contradict each other stand side by side. */
const policyItem = (policy: Policy, scene: Scene): Item => {
  const { locale } = scene;
  const plan = planLabels[locale];
  const say = policiesLabels[locale];
  const said = policy.statements.map(({ status, sources }) => {
    const place = placeCell({ sources }, scene);
    return `${plan.policyStatus[status]}${place ? commonLabels[locale].aside(safeText(place.text)) : ''}`;
  });
  const contradictory = new Set(policy.statements.map(({ status }) => status)).size > 1;
  const url = policy.address === undefined ? null : safeUrl(policy.address);
  return {
    id: policy.id,
    title: {
      ...(phraseOf(policy.title, scene) ?? { text: policy.id }),
      ...(url ? { href: url.href, host: url.host } : {}),
    },
    facts: [
      ...factOf(say.status, [commonLabels[locale].clauses(said), contradictory ? plan.contradictory : null]),
      ...factOf(say.number, [policy.number && safeText(policy.number)]),
      ...factOf(say.issued, [policy.issued && formatDate(policy.issued, locale)], 'date'),
      ...factOf(plan.columns.action, [ownerCell(policy.item, scene)]),
    ],
  };
};

/** The head of a document as official sites print it; `whole` says of each part that is missing that our sources do not give it. */
const documentItem = (document: Document, scene: Scene, whole: boolean): Item => {
  const { locale } = scene;
  const say = policiesLabels[locale];
  const none = whole ? commonLabels[locale].notInSources : null;
  const [reference] = referencesOf([{ document: document.id }], scene);
  const remark = phraseOf(document.remark, scene);
  const on = (date: string | undefined): string | null => (date === undefined ? none : formatDate(date, locale));
  const printed = (text: string | undefined): string | null => (text === undefined ? none : safeText(text));
  const heads: readonly Fact[] = [
    ...factOf(say.indexNumber, [printed(document.indexNumber)]),
    ...factOf(say.number, [printed(document.number)]),
    ...factOf(say.issuer, [phraseOf(document.issuer, scene) ?? none]),
    ...factOf(say.written, [on(document.written)], 'date'),
    ...factOf(say.published, [on(document.published)], 'date'),
    ...factOf(say.validity, [phraseOf(document.validity, scene) ?? none]),
  ];
  return {
    id: document.id,
    title: { ...(reference ?? { text: document.id }), ...(remark ? { notes: [remark] } : {}) },
    facts: [
      ...(whole ? [] : factOf(say.kind, [say.kinds[document.kind]])),
      ...heads,
      ...factOf(say.availability, [planLabels[locale].availability[document.availability]]),
    ],
  };
};

const related: readonly Document['kind'][] = ['interpretation', 'annex', 'policy'];

/** The plan's own document with its head, the policies that it names, and the documents around it; null without any. */
export const policiesView = (scene: Scene): SheetView | null => {
  const { programme, locale } = scene;
  const say = policiesLabels[locale];
  const documents = (caption: string, kinds: readonly Document['kind'][], whole: boolean) =>
    tableOfFacts(
      caption,
      say.title,
      programme.documents
        .filter(({ kind }) => kinds.includes(kind))
        .map((document) => documentItem(document, scene, whole)),
    );
  const tables = [
    documents(say.plan, ['plan'], true),
    tableOfFacts(
      say.name,
      say.title,
      (programme.policies ?? []).map((policy) => policyItem(policy, scene)),
    ),
    documents(say.documents, related, false),
  ];
  return tables.every(({ rows }) => rows.length === 0) ? null : sheetOf(scene, { name: say.name, tables });
};
