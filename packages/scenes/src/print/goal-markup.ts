import type { PlacedGoal } from '../geometry/place-goal.ts';
import { hiddenDrawing } from './hidden-drawing.ts';
import { element, type Markup } from './markup.ts';

const [step, left, ground] = [30, 8, 46];

/** The way to a goal: a line with its steps, and a flag where they end. The sentences around say how many there are. */
export const goalMarkup = ({ flag, steps }: PlacedGoal): Markup => {
  const end = String(left + flag * step);
  const width = String(left + flag * step + 34);
  return hiddenDrawing('way', width, '54', { part: 'drawing', viewBox: `0 0 ${width} 54` }, [
    element('path', { class: 'line', d: `M${left} ${ground}H${end}` }),
    element('circle', { class: 'fill', cx: String(left), cy: String(ground), r: '4' }),
    ...steps.map((at) => element('path', { class: 'step', d: `M${left + at * step} ${ground - 6}v12` })),
    element('path', { class: 'line', d: `M${end} ${ground + 6}V6` }),
    element('path', { class: 'fill', d: `M${end} 5l28 9-28 10z` }),
  ]);
};
