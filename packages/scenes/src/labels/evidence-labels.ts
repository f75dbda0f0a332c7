export { evidenceLabels } from '../generated/locales/evidence-labels.ts';

/** Words of om-evidence; those of freshness, completeness and grade stand in the labels of “why?”. */
export interface EvidenceLabels {
  readonly name: string;
  readonly tally: (v: {
    total: number;
    fresh: number;
    stale: number;
    none: number;
    sourced: number;
    declared: number;
  }) => string;
  readonly looked: (v: { read: number; named: number }) => string;
  readonly planOnly: string;
  readonly leaves: string;
  readonly item: string;
  readonly state: string;
  readonly freshness: string;
  readonly basis: string;
  readonly where: string;
  readonly gaps: string;
  readonly documents: string;
  readonly document: string;
  readonly published: string;
  readonly accessed: string;
  readonly sha: string;
  readonly bears: string;
  readonly more: (count: number) => string;
  readonly nothing: string;
}
