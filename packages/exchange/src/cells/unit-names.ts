import { plainForm } from '../readings/plain-form.ts';

export interface UnitNames {
  readonly names: readonly string[];
  /** The list ends in 等: others belong to it who are not named. */
  readonly open: boolean;
}

/** What parts names, outside of brackets, which hold other names of the same unit. */
const parts = /[、，,;；\n]+|\s{2,}/;

/**
 * The units that a cell names. 区教育局、区卫健委等 names two, and says that there are more.
 *
 * @example
 * unitNames('区教育局、区卫健委等') // => { names: ['区教育局', '区卫健委'], open: true }
 */
export function unitNames(text: string): UnitNames {
  const names: string[] = [];
  let [name, depth] = ['', 0];
  for (const letter of text.trim()) {
    if (/[（(]/.test(letter)) depth += 1;
    if (/[）)]/.test(letter)) depth = Math.max(0, depth - 1);
    if (depth === 0 && parts.test(letter)) {
      names.push(name);
      name = '';
    } else name += letter;
  }
  names.push(name);
  const cleaned = names.map((one) => one.trim()).filter((one) => one !== '');
  const last = cleaned[cleaned.length - 1] ?? '';
  const ending = /等(?:\d*个?(?:有关)?(?:单位|部门))?$/;
  const open = ending.test(plainForm(last)) && plainForm(last) !== '等';
  return { names: open ? [...cleaned.slice(0, -1), last.replace(ending, '')] : cleaned, open };
}
