import type { PageLoad } from './page-load.ts';

/** The languages of a programme, whether its data are there or a release of it; none while neither is. */
export const languagesOf = (load: PageLoad): readonly string[] => {
  if (load.type === 'released') return load.release.manifest.languages;
  return load.type === 'ready' ? load.programme.languages : [];
};
