/** The elements in templates of Vue 3: `import '@onemetre/widgets/vue'` once, in any file. It holds types alone. */
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { CamelListeners, ElementProps, Tag } from './element-props.ts';

/** Each element as a component of a template, by its tag. */
export type VueElements = {
  [Name in Tag]: DefineComponent<
    Omit<HTMLAttributes, keyof ElementProps<Name>> & ElementProps<Name> & CamelListeners<Name>
  >;
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
