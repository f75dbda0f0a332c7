import { describe, expect, test } from 'vitest';
import type { MethodCase, MethodOptions } from '../method-case.ts';
import { openSdg } from './open-sdg.ts';

interface Known {
  readonly values: readonly (readonly [year: number, value: number | null])[];
  readonly target?: number;
  readonly targetYear?: number;
  readonly direction?: 'up' | 'down';
  readonly options?: MethodOptions;
}

const caseOf = ({ values, target, targetYear, direction, options }: Known): MethodCase => ({
  series: values.map(([at, value]) => ({ at, value })),
  ...(target === undefined
    ? {}
    : { target: { value: target, ...(targetYear === undefined ? {} : { at: targetYear }) } }),
  ...(direction === undefined ? {} : { direction }),
  ...(options === undefined ? {} : { options }),
});
const judge = (known: Known) => openSdg.evaluate(caseOf(known));

// Statistics Canada, sdg-data-donnees-odd, indicator_calculation_components.yml at commit 007ce50.
describe('the published records of Canada', () => {
  test.each([
    ['1-2-1', 2015, 14.5, 2023, 10.2, -1, null, 7.25, 0.9525901792032172, 2.5185563910306596, 'substantial_progress'],
    [
      '1-3-1 children',
      2015,
      90,
      2021,
      93.2,
      1,
      100,
      null,
      0.005839995229728112,
      2.815386645395768,
      'substantial_progress',
    ],
    [
      '1-3-1 pensions',
      2017,
      93.4,
      2021,
      92.7,
      1,
      100,
      null,
      -0.0018789507235312808,
      -2.7348688404414103,
      'deterioration',
    ],
    [
      '1-3-1 injury',
      2015,
      85.07,
      2022,
      83.42,
      1,
      100,
      null,
      -0.0027941402774355195,
      -2.84926753467944,
      'deterioration',
    ],
    [
      '1-4-1 water',
      2015,
      98.82,
      2022,
      99.04,
      1,
      null,
      100,
      0.4013545340426752,
      -0.8276760630043856,
      'limited_progress',
    ],
    ['1-4-1 grade 4', 2015, 92, 2019, 92, 1, null, 100, 0, -2.5, 'limited_progress'],
    [
      '1-4-1 network',
      2016,
      99.47,
      2022,
      99.57,
      1,
      100,
      null,
      0.00016748456325199612,
      0.5456262610658811,
      'moderate_progress',
    ],
    [
      '1-4-1 sanitation',
      2015,
      82.6,
      2022,
      83.9,
      1,
      null,
      100,
      0.1741314538877581,
      -1.7744464710858785,
      'limited_progress',
    ],
    ['1-4-1 clean fuels', 2015, 100, 2022, 100, 1, null, 100, null, 5, 'target_achieved'],
    [
      '1-5-1',
      2015,
      50.6770883601276,
      2020,
      35.3786007271678,
      -1,
      null,
      null,
      0.06935124763452605,
      5,
      'substantial_progress',
    ],
    [
      '1-a-1',
      2015,
      0.0301738416160583,
      2023,
      0.0273307155637678,
      1,
      null,
      null,
      -0.01229432402820596,
      -4.036790503525745,
      'deterioration',
    ],
    [
      '10-5-1 liquid assets',
      2015,
      45.36,
      2024,
      53.22,
      1,
      null,
      null,
      0.017914530382436622,
      3.957265191218312,
      'substantial_progress',
    ],
    [
      '10-5-1 non-performing',
      2015,
      5.31,
      2024,
      5.27,
      -1,
      null,
      null,
      0.0008398107947529265,
      -2.0800946026235367,
      'limited_progress',
    ],
    ['11-1-1', 2018, 10, 2022, 10.4, -1, null, 0.1, -0.030916728428577435, -2.6288207323433537, 'deterioration'],
    ['11-2-1', 2023, 8.2, 2024, 8.4, 1, null, 100, 0.05679393189022746, -2.263356723992989, 'limited_progress'],
    [
      '11-6-1',
      2016,
      24940747,
      2022,
      26617188,
      -1,
      null,
      null,
      -0.010901371753663236,
      -3.8626714692079043,
      'deterioration',
    ],
    ['12-b-1', 2015, 9, 2021, 6, 1, 11, null, -0.06534473481593284, -5, 'deterioration'],
    [
      '14-4-1',
      2015,
      95.5974842767296,
      2023,
      97.4874371859297,
      1,
      null,
      100,
      0.8150538567318096,
      1.5361481932496428,
      'moderate_progress',
    ],
    ['14-5-1', 2015, 0.9, 2023, 14.7, 1, null, 10, 2.3996836108900683, 5, 'target_achieved'],
    ['15-2-1 protected', 2015, 8.5, 2020, 8.5, 1, 100, null, 0, -2.5, 'limited_progress'],
    ['15-2-1 long-term plan', 2015, 54.35, 2020, 60.82, 1, 100, null, 0.022749729900995108, 5, 'substantial_progress'],
    [
      '16-1-3 physical',
      2014,
      48,
      2019,
      46,
      -1,
      null,
      null,
      0.008475799035301268,
      0.868949758825317,
      'moderate_progress',
    ],
    ['16-3-1 robbery', 2014, 45, 2019, 47, 1, null, 100, 0.1706943668752421, -1.7887677815409289, 'limited_progress'],
    ['16-6-1', 2015, 100.1, 2023, 109.7, -1, null, 100, -172.79058698766454, -5, 'deterioration'],
    ['12-7-1', 2022, 55, 2022, 55, 1, 100, null, null, null, 'not_available'],
    ['10-c-1', 2017, 5.5, 2017, 5.5, -1, null, 3, null, null, 'not_available'],
  ] as const)('%s', (_, baseYear, base, year, latest, way, limit, target, value, score, status) => {
    const result = judge({
      values: [
        [baseYear, base],
        [year, latest],
      ].filter((pair, i) => i === 0 || pair[0] !== baseYear) as [number, number][],
      direction: way === 1 ? 'up' : 'down',
      ...(target === null ? {} : { target }),
      options: { baseYear, ...(limit === null ? {} : { limit }) },
    });
    expect(result.status).toBe(status);
    if (value === null) expect(result.value).toBeNull();
    else expect(Math.abs((result.value as number) - value)).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
    if (score === null) expect(result.score).toBeNull();
    else expect(result.score).toBeCloseTo(score, 9);
  });

  test('1-3-1 of seven series: the mean of the three that have a score', () => {
    const at = (year: number, value: number) => ({ at: year, value });
    const result = openSdg.evaluate({
      named: {
        children: [at(2015, 90), at(2021, 93.2)],
        pensions: [at(2017, 93.4), at(2021, 92.7)],
        injury: [at(2015, 85.07), at(2022, 83.42)],
        disabilities: [at(2021, 59.9)],
        poor: [at(2021, 19.4)],
        benefit: [at(2021, 45.7)],
        vulnerable: [at(2021, 52.1)],
      },
      direction: 'up',
      options: { limit: 100 },
    });
    expect(result.score).toBeCloseTo(-0.9229165765750275, 12);
    expect(result).toMatchObject({ value: null, status: 'limited_progress', notes: ['series-without-score'] });
  });
});
