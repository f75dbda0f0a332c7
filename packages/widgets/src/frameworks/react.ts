/** The elements in React 19: `import '@onemetre/widgets/react'` once, in any file. It holds types alone. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementListeners, ElementOf, ElementProps, Tag } from './element-props.ts';

type Host<Name extends Tag> = DetailedHTMLProps<HTMLAttributes<ElementOf<Name>>, ElementOf<Name>>;

/** What each element takes in JSX, by its tag. */
export type ReactElements = {
  [Name in Tag]: Omit<Host<Name>, keyof ElementProps<Name>> & ElementProps<Name> & ElementListeners<Name, 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
