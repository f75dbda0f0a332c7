/** The ways of embedding of which the kit has a page. */
export const sampleNames = ['plain', 'jquery', 'strict-csp', 'article', 'gbk', 'iframe'] as const;

export type SampleName = (typeof sampleNames)[number];
