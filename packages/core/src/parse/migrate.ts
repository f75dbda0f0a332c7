/** Carries a document of one version over to the next. */
export interface Migration {
  readonly from: number;
  readonly carry: (document: Record<string, unknown>) => Record<string, unknown>;
}

/** From each older version to the next; empty while there is only one version. */
export const migrations: readonly Migration[] = [];

/**
 * Carries a document from its version to the current one, step by step.
 *
 * @returns null when a step is missing
 *
 * @example
 * migrate({ schemaVersion: 1 }, 1, 1, []) // => { schemaVersion: 1 }
 */
export const migrate = (document: Record<string, unknown>, from: number, to: number, chain: readonly Migration[] = migrations): Record<string, unknown> | null => {
  let current = document;
  for (let version = from; version < to; version += 1) {
    const step = chain.find((migration) => migration.from === version);
    if (!step) return null;
    current = { ...step.carry(current), schemaVersion: version + 1 };
  }
  return current;
};
