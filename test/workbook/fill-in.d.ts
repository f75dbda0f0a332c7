/** Rows by the heads of their sheet. */
export type Filled = Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;
/** The workbook with rows that a person adds below those that are there. */
export declare const fillIn: (bytes: Uint8Array, filled: Filled) => Uint8Array;
//# sourceMappingURL=fill-in.d.ts.map
