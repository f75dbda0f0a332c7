import { areasLabels } from '../labels/areas-labels.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { planLabels } from '../labels/plan-labels.ts';
import { factOf } from './fact-of.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';
import { tableOfFacts } from './table-of-facts.ts';
import { titleOf } from './title-of.ts';
import type { TableView } from './view-parts.ts';

/** Groups such as 各街镇: how many, of which sorts, and the members only where a source names them. */
export const areaGroupsTable = (scene: Scene): TableView => {
  const { locale, whole } = scene;
  const say = areasLabels[locale];
  const groups = whole.parties.flatMap(({ id, collective }) => {
    if (!collective || collective.memberCount === null || (collective.parts ?? []).length === 0) return [];
    const { memberCount, parts = [], members = [] } = collective;
    const words = parts.map((part) => say.part({ title: plain(phraseOf(part.title, scene)), count: part.count }));
    const names = members.map((member) => titleOf(member, scene));
    return [
      {
        id,
        title: titleOf(id, scene) ?? { text: id },
        facts: factOf(say.members, [
          `${planLabels[locale].members(memberCount)}${commonLabels[locale].aside(commonLabels[locale].list(words))}`,
          ...(names.length === 0 ? [say.notNamed] : names),
        ]),
      },
    ];
  });
  return tableOfFacts(say.groups, say.group, groups);
};
