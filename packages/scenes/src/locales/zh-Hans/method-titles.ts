import type { MethodTitles } from '../../labels/method-titles.ts';

/** Published methods by their names in Chinese. */
export const methodTitles: MethodTitles = {
  'china-ladder': '五年规划中期评估四档用语',
  'distance-to-target': '距目标差距',
  escap: '亚太经社会现状指数与预期进展指数',
  eurostat: '欧盟统计局可持续发展监测报告',
  'generalised-mean': '加权幂平均',
  'geometric-mean': '加权几何平均',
  goalposts: '目标柱标准化',
  growth: '按年均增速外推',
  'harmonic-mean': '加权调和平均',
  hdi: '人类发展指数',
  logit: '比例的对数几率',
  'mann-kendall': '曼-肯德尔趋势检验',
  'min-max': '极差标准化',
  'open-sdg': 'Open SDG 进展测度（加拿大统计局）',
  'percentile-rank': '百分位名次',
  'sdg-index': '可持续发展目标指数与指示板（SDSN）',
  'straight-line': '直线外推及预测区间',
  'theil-sen': '泰尔-森斜率',
  'un-progress-chart': '联合国统计司进展图',
  'weighted-mean': '加权算术平均',
  'z-score': '标准分',
};
