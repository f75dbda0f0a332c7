/** Files in and files out. Only what works stands here, in its final shape. */
export { canonicalJson } from './canonical-json.ts';
export { checkProgramme, fileCheck, type FileCheck } from './check-programme.ts';
export { contentHash } from './content-hash.ts';
export { locateIssues } from './locate-issues.ts';
export { publishProgramme, type Published, type PublishOptions } from './publish-programme.ts';
export { readProgrammeFile, type ReadOptions } from './read-programme-file.ts';
export { scriptForm } from './script-form.ts';
export { smallestCell } from './small-cells.ts';
