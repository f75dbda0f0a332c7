import { unitLabel } from '../text/unit-label.ts';
import type { Scale } from '../text/format-printed.ts';
import type { Scene } from './scene.ts';

/**
 * The scale of numbers in a tight place: they have their unit only where that is one or two characters, such as % or 个.
 *
 * @example
 * tightScale({ unit: { label: { en: 'places' }, kind: 'plain' } }, { locale: 'en' }).unit.label // => {}
 */
export const tightScale = ({ unit, precision }: Scale, { locale }: Pick<Scene, 'locale'>): Scale =>
  unitLabel(unit, locale).length <= 2 ? { unit, precision } : { unit: { label: {}, kind: 'plain' }, precision };
