import type { DomainsView } from '../view/domains-view.ts';

export type { StateDetail } from '../element/om-element.ts';
export type { DomainsView };
