import type { Locale } from '@onemetre/scenes';
import {
  areas,
  overview,
  actions,
  indicators,
  commitments,
  units,
  timeline,
  attention,
  changes,
  projects,
  policies,
  evidence,
  method,
  list,
  editions,
  trends,
  meeting,
  type Section,
} from './sections.ts';

/** A page of the portal: one programme, shown in one profile. */
export interface Page {
  readonly slug: string;
  /** The folder in which the programme has a site of its own, with this page as all of it on one; `.` is the portal itself. */
  readonly site?: string;
  /** The seed it shows, relative to the folder of seeds. */
  readonly seed: string;
  readonly profile: 'plan' | 'figures' | 'judged';
  readonly menu: Readonly<Record<Locale, string>>;
  readonly sections: readonly Section[];
}

export const pages: readonly Page[] = [
  {
    slug: 'plan',
    site: '.',
    seed: 'xiqing/programme.json',
    profile: 'plan',
    menu: { 'zh-Hans': '西青区方案（一页全文）', en: 'Xiqing plan, on one page' },
    sections: [
      overview,
      actions,
      { ...indicators, widgets: [{ tag: 'om-indicator-table' }] },
      commitments,
      units,
      timeline,
      projects,
      policies,
      list(['outcomes', 'pilots', 'campaigns', 'mechanism', 'honours', 'named', 'context', 'notes']),
      evidence,
      method,
    ],
  },
  {
    slug: 'national',
    site: 'national',
    seed: 'national-children/outline-2021-2030.json',
    profile: 'judged',
    menu: { 'zh-Hans': '全国儿童发展纲要', en: 'National outline' },
    sections: [
      overview,
      attention,
      indicators,
      trends(['neonatal-mortality', 'under5-mortality', 'preschool-gross', 'nursery-places-per-1000', 'rural-toilets']),
      changes,
      editions('national-children-2011'),
      list(['notes']),
      evidence,
      method,
    ],
  },
  {
    slug: 'national-2011',
    seed: 'national-children/outline-2011-2020.json',
    profile: 'judged',
    menu: { 'zh-Hans': '上一轮纲要', en: 'Previous outline' },
    sections: [overview, indicators, list(['notes']), evidence, method],
  },
  {
    slug: 'demo',
    site: 'demo',
    seed: 'demo-district/plan-2021-2025.json',
    profile: 'judged',
    menu: { 'zh-Hans': '演示区（虚构）', en: 'Demonstration (invented)' },
    sections: [
      overview,
      attention,
      changes,
      indicators,
      trends([
        'nursery-seats',
        'vaccination-share',
        'barrier-free',
        'parent-classes',
        'library-corners',
        'new-school-places',
      ]),
      actions,
      commitments,
      units,
      areas,
      timeline,
      projects,
      policies,
      list(['pilots', 'campaigns', 'context', 'notes']),
      meeting,
      evidence,
      method,
    ],
  },
  {
    slug: 'demo-2026',
    seed: 'demo-district/plan-2026-2030.json',
    profile: 'judged',
    menu: { 'zh-Hans': '演示区·新一轮', en: 'Demonstration, next plan' },
    sections: [
      overview,
      attention,
      indicators,
      actions,
      commitments,
      units,
      timeline,
      projects,
      editions('demo-2021'),
      list(['notes']),
      evidence,
      method,
    ],
  },
];
