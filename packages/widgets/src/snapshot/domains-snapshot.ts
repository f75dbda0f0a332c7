import { sceneSnapshot } from './scene-snapshot.ts';

export const domainsSnapshot = sceneSnapshot('om-domains');
