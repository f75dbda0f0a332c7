import demo2026 from '../seeds/demo-district/plan-2026-2030.json';
import demo2021 from '../seeds/demo-district/plan-2021-2025.json';
import outline from '../seeds/national-children/outline-2021-2030.json';
import xiqing from '../seeds/xiqing/programme.json';

/** The programmes that stories show: real ones from their sources, and the invented district with every state. */
export const programmes = { demo2021, demo2026, outline, xiqing } as const;

const long = (text: string): string => Array.from({ length: 12 }, () => text).join('，');

/** The invented district with every name twelve times as long: nothing may be clipped or push its neighbours away. */
export const longText = {
  ...demo2021,
  title: { 'zh-Hans': long('禾麓区儿童友好行动方案'), en: long('Helu child-friendly action plan ') },
  indicators: demo2021.indicators.map((indicator) => ({
    ...indicator,
    title: { 'zh-Hans': long(indicator.title['zh-Hans']), en: long(indicator.title.en) },
  })),
  actions: demo2021.actions.map((action) => ({
    ...action,
    title: { 'zh-Hans': long(action.title['zh-Hans']), en: long(action.title.en) },
  })),
  projects: demo2021.projects.map((project) => ({
    ...project,
    title: { 'zh-Hans': long(project.title['zh-Hans']), en: long(project.title.en) },
  })),
  policies: demo2021.policies.map((policy) => ({
    ...policy,
    title: { 'zh-Hans': long(policy.title['zh-Hans']), en: long(policy.title.en) },
  })),
  documents: demo2021.documents.map((document) => ({
    ...document,
    title: { 'zh-Hans': long(document.title['zh-Hans']), en: long(document.title.en) },
  })),
  parties: demo2021.parties.map((party) => ({
    ...party,
    title: { 'zh-Hans': long(party.title['zh-Hans']), en: long(party.title.en) },
  })),
};

/** The invented district before anything was measured. */
export const withoutValues = { ...demo2021, observations: [], reports: [] };

/** A programme that holds nothing but its frame. */
export const nothingInside = {
  ...demo2021,
  documents: [],
  actions: [],
  domains: [],
  clusters: [],
  responsibilities: [],
  indicators: [],
  targets: [],
  horizons: [],
  commitments: [],
  figures: [],
  observations: [],
  milestones: [],
  projects: [],
  policies: [],
  entries: [],
  reports: [],
  remarks: [],
  notes: [],
  corrections: [],
};
