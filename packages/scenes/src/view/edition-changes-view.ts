import type { Programme, RenameProposal } from '@onemetre/core';
import { changesLabels, planChangeGroups, type PlanChangeGroup } from '../labels/changes-labels.ts';
import { editionChangesOnce } from './compare-once.ts';
import { factOf } from './fact-of.ts';
import { leafTitle } from './leaf-title.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import { planChangeTables } from './plan-change-tables.ts';
import { makeScene, type Scene } from './scene.ts';
import { sheetOf } from './sheet-of.ts';
import { tableOfFacts } from './table-of-facts.ts';
import type { SheetView, TableView } from './view-parts.ts';

/** Possible changes of name: two names beside each other and why they are pointed out. */
const proposalsTable = (proposals: readonly RenameProposal[], before: Scene, now: Scene): TableView => {
  const say = changesLabels[now.locale];
  return tableOfFacts(
    say.proposals,
    say.earlier,
    proposals.map(({ earlier, later, list, because }) => ({
      id: later,
      title: leafTitle(earlier, before),
      facts: [
        ...factOf(say.later, [leafTitle(later, now)]),
        ...factOf(say.reason, [say.because[because]]),
        ...factOf(say.kind, [say.lists[list]]),
      ],
    })),
  );
};

/** What changed from an earlier edition to the one that is shown: facts about two texts, without states. */
export const editionChangesView = (scene: Scene, earlier: Programme): SheetView => {
  const { whole: later, locale, lang } = scene;
  const say = changesLabels[locale];
  const { plan, carriedOn, proposals } = editionChangesOnce(earlier, later);
  const before = makeScene(earlier, null, { locale, lang });
  const count = (group: PlanChangeGroup): number => plan.filter(({ kind }) => planChangeGroups[kind] === group).length;
  return sheetOf(scene, {
    name: say.name,
    sentences: [
      say.edition({
        title: plain(phraseOf(earlier.title, before)),
        added: count('added'),
        dropped: count('dropped'),
        raised: count('raised'),
        lowered: count('lowered'),
        moved: count('moved'),
        kept: carriedOn.length,
      }),
      say.notStates,
      ...(proposals.length === 0 ? [] : [say.proposalNote]),
    ],
    tables: [...planChangeTables(plan, { earlier: before, later: scene }), proposalsTable(proposals, before, scene)],
  });
};
