import { beforeEach, expect, test } from 'vitest';
import '../../packages/widgets/src/define.ts';
import { mount } from '../../packages/widgets/src/fixtures/mount.ts';
import type { OmIndicatorChart } from '../../packages/widgets/src/indicator-chart/om-indicator-chart.ts';
import far from './07-axis-number-cut/input.json' with { type: 'json' };

beforeEach(() => document.body.replaceChildren());

const fonts = ['DejaVu Sans', 'Verdana', 'Arial', 'Noto Sans CJK SC'];

test.each(
  fonts.flatMap((font) =>
    (['zh-Hans', 'en'] as const).flatMap((lang) => [320, 700].map((width) => [font, lang, width] as const)),
  ),
)('every number on an axis lies inside the drawing in %s, %s, %s px', async (font, lang, width) => {
  for (const item of ['over', 'neg']) {
    const { element, root } = await mount<OmIndicatorChart>('om-indicator-chart', {
      programme: far,
      item,
      lang,
      width,
      asOf: '2024-06-30',
    });
    element.style.fontFamily = `'${font}'`;
    const drawing = (root.querySelector('svg.scale') as SVGSVGElement).getBoundingClientRect();
    const texts = [...root.querySelectorAll<SVGTextElement>('svg.scale text')];
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) {
      // The length of the letters alone, without the halo around them.
      const right = text.getBoundingClientRect().right;
      const size = text.getComputedTextLength();
      const box = text.getBBox();
      expect(box.x, `${text.textContent}`).toBeGreaterThanOrEqual(0);
      expect(box.x + size).toBeLessThanOrEqual(drawing.width);
      expect(right).toBeLessThanOrEqual(drawing.right + 3);
    }
  }
});
