/** The elements in Svelte 5: `import '@onemetre/widgets/svelte'` once, in any file. It holds types alone. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementListeners, ElementOf, ElementProps, Tag } from './element-props.ts';

/** What each element takes in a component, by its tag. */
export type SvelteElements = {
  [Name in Tag]: Omit<HTMLAttributes<ElementOf<Name>>, keyof ElementProps<Name>> &
    ElementProps<Name> &
    ElementListeners<Name, 'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
