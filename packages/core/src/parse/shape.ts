/**
 * The model as a table: what `tools/generate-model.ts` makes of the zod schemas, and what `checkShape` walks. It needs
 * no code generation in the page, so it works under any content security policy.
 */
export type Shape =
  | {
      readonly is: 'object';
      readonly fields: ReadonlyMap<string, Field>;
      /** The names of the fields that may not be absent. */
      readonly needed: readonly string[];
      readonly variants?: Variants;
    }
  | { readonly is: 'array'; readonly of: Shape; readonly min?: number }
  | { readonly is: 'record'; readonly key: RegExp; readonly of: Shape; readonly format?: Format }
  | {
      readonly is: 'string';
      readonly pattern?: RegExp;
      readonly minLength?: number;
      readonly maxLength?: number;
      readonly format?: Format;
      /** Lists of the programme in which this id must stand; `*` is any item. */
      readonly refersTo?: readonly string[];
    }
  | {
      readonly is: 'number';
      readonly whole?: true;
      readonly min?: number;
      readonly above?: number;
      readonly max?: number;
    }
  | { readonly is: 'boolean' }
  | { readonly is: 'enum'; readonly of: readonly (string | number)[] }
  | { readonly is: 'nullable'; readonly of: Shape };

/** Which further fields a record takes: by the value of its tag, or those of exactly one row where there is no tag. */
export interface Variants {
  readonly tag?: string;
  readonly rows: readonly VariantRow[];
}

export interface VariantRow {
  /** Values of the tag; absent for all others. */
  readonly is?: readonly (string | null)[];
  /** Names of fields; one that ends in `?` may be absent. */
  readonly takes: readonly string[];
  readonly and?: Variants;
}

export interface Field {
  readonly shape: Shape;
  readonly optional?: true;
}

/** The exported name of a text or record with a form of its own. */
export type Format =
  | 'AreaCode'
  | 'Breakdown'
  | 'Id'
  | 'IsoDate'
  | 'LanguageTag'
  | 'MonthDay'
  | 'PartialDate'
  | 'Period'
  | 'Text'
  | 'Url';
