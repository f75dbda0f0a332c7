import type { Document } from '@onemetre/core';

export { policiesLabels } from '../generated/locales/policies-labels.ts';

/** Words of om-policies, and the heads of documents as official sites print them. */
export interface PoliciesLabels {
  readonly name: string;
  readonly plan: string;
  readonly documents: string;
  readonly title: string;
  readonly status: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Document['kind'], string>>;
  readonly indexNumber: string;
  readonly number: string;
  readonly issuer: string;
  readonly written: string;
  readonly published: string;
  readonly validity: string;
  readonly availability: string;
  readonly issued: string;
}
