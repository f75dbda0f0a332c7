/** The site of a programme as files, for whoever writes them: the command, the example that `npm start` serves. */
export { legibleColour } from './legible-colour.ts';
export { siteFiles, type SiteFile } from './site-files.ts';
export { siteName } from './site-name.ts';
export type { Site } from './site-page.ts';
export type { SiteSettings } from './site-settings.ts';
