import { expect, test } from 'vitest';
import { indicatorChartView } from '../../packages/scenes/src/view/indicator-chart-view.ts';
import { fieldScene } from './field-scene.ts';

const named = [
  ['two', 'en', ['2017', '2018', '2019']],
  ['two', 'zh-Hans', ['2017年', '2018年', '2019年']],
  ['one', 'en', ['2018', '2019']],
  ['months', 'en', ['June 2018', 'December 2018', 'June 2019', 'December 2019']],
  ['months', 'zh-Hans', ['2018年6月', '2018年12月', '2019年6月', '2019年12月']],
] as const;

test.each(named)(
  'an axis of time names years alone or months alone, in their order: %s in %s',
  (item, locale, names) => {
    const chart = indicatorChartView(fieldScene('11-axis-half-year-names', '2019-06-30', locale), item)?.chart;
    const labels = chart?.timeLabels ?? [];
    expect(labels.map(({ text }) => text)).toEqual(names);
    const places = labels.map(({ at }) => at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  },
);
