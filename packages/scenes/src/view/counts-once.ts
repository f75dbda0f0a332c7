/** True for what a count takes in: what repeats another leaf of the plan is shown beside it and not counted again. */
export const countsOnce = ({ duplicateOf }: { readonly duplicateOf?: string | undefined }): boolean =>
  duplicateOf === undefined;
