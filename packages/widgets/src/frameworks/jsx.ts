import type { ElementListeners, ElementProps, Tag } from './element-props.ts';

/**
 * The elements for a JSX of any framework; React has its own entry, `@onemetre/widgets/react`.
 *
 * @typeParam Host what the framework lets every element take, such as Preact's `HTMLAttributes`
 *
 * ```ts
 * import type { HTMLAttributes } from 'preact';
 * import type { JsxElements } from '@onemetre/widgets/jsx';
 *
 * declare module 'preact' {
 *   namespace JSX {
 *     interface IntrinsicElements extends JsxElements<HTMLAttributes> {}
 *   }
 * }
 * ```
 */
export type JsxElements<Host> = {
  [Name in Tag]: Omit<Host, keyof ElementProps<Name>> &
    ElementProps<Name> &
    ElementListeners<Name, 'on'> &
    ElementListeners<Name, 'on:'>;
};
