import type { ElementTypes, SharedAttributes } from '../generated/element-types.ts';

/** The name of an element, such as `om-overview`. */
export type Tag = keyof ElementTypes;

/** The class of an element. */
export type ElementOf<Name extends Tag> = ElementTypes[Name]['element'];

/** What a framework hands to an element: its attributes, and as properties what no attribute can carry. */
export type ElementProps<Name extends Tag> = SharedAttributes &
  ElementTypes[Name]['attributes'] & {
    readonly [Property in 'filter' | 'programme' | 'selected' as Property & keyof ElementOf<Name>]?:
      | ElementOf<Name>[Property & keyof ElementOf<Name>]
      | undefined;
  };

/** A listener for each event of an element, under the name that a framework gives it: `on` makes `onom-state`. */
export type ElementListeners<Name extends Tag, Prefix extends string> = {
  readonly [Event in keyof ElementTypes[Name]['events'] & string as `${Prefix}${Event}`]?:
    | ((event: ElementTypes[Name]['events'][Event]) => void)
    | undefined;
};

/** The same under the names that templates of Vue make: `onOmState`. */
export type CamelListeners<Name extends Tag> = {
  readonly [Event in keyof ElementTypes[Name]['events'] & string as `on${Camel<Event>}`]?:
    | ((event: ElementTypes[Name]['events'][Event]) => void)
    | undefined;
};

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Camel<Rest>}`
  : Capitalize<Name>;
