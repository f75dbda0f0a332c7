import type { ReadingUnit } from './number-reading.ts';
import { plainForm } from './plain-form.ts';

/** Words of building. 创建, 共建 and 构建 make no house; 在建 is one that is not finished, so it is not counted yet. */
const building = /新建|改建|扩建|改扩建|修建|兴建|续建|建成|建设|改造|竣工|落成|投用|投入使用|新开办/;
const buildingInEnglish = /\b(?:re)?buil[dt]\b|\bconstruct|\brenovat|\brefurbish/i;

/** Units of what is not built: people, times, money, spans of time, papers. */
const unbuilt =
  /^(?:[百千万亿]*(?:人|名|位|人次|次|场|场次|批|期|元|美元|天|日|小时|课时|学时|份|篇|册|件|例)|people|persons|times|yuan|days|hours)$/i;

/**
 * Whether a row of a table counts what is built, one finished thing after the other: canteens, schools, kilometres of road.
 * Nothing is to be expected of such a number at half of the time, so its target has no path unless the plan states one.
 *
 * @example
 * isBuilt('新建社区食堂', { label: '个', kind: 'plain' }) // => true
 */
export function isBuilt(words: string, { label, kind }: ReadingUnit): boolean {
  const plain = plainForm(words);
  return kind === 'plain' && !unbuilt.test(plainForm(label)) && (building.test(plain) || buildingInEnglish.test(plain));
}
