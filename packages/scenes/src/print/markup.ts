import type { SceneNode } from '../scene/scene-tree.ts';

/** Every tag that we print: none of them fetches, runs or styles anything. */
export type Tag =
  | (
      | 'a'
      | 'article'
      | 'b'
      | 'button'
      | 'caption'
      | 'dd'
      | 'details'
      | 'div'
      | 'dl'
      | 'dt'
      | 'footer'
      | 'h2'
      | 'h3'
      | 'h4'
      | 'li'
      | 'p'
    )
  | (
      | 'section'
      | 'small'
      | 'span'
      | 'strong'
      | 'summary'
      | 'table'
      | 'tbody'
      | 'td'
      | 'tfoot'
      | 'th'
      | 'thead'
      | 'tr'
      | 'ul'
    )
  | ('circle' | 'g' | 'line' | 'path' | 'polygon' | 'rect' | 'svg' | 'text');

/** Every attribute that we print: none holds script or style, and an address has been through `safeUrl`. */
export type Attribute =
  | (
      | 'aria-current'
      | 'aria-description'
      | 'aria-hidden'
      | 'aria-label'
      | 'aria-labelledby'
      | 'aria-pressed'
      | 'aria-sort'
    )
  | ('aria-valuemax' | 'aria-valuemin' | 'aria-valuenow' | 'aria-valuetext')
  | (
      | 'class'
      | 'colspan'
      | 'data-family'
      | 'data-figure'
      | 'data-id'
      | 'data-kind'
      | 'href'
      | 'id'
      | 'lang'
      | 'part'
      | 'rel'
      | 'role'
    )
  | ('scope' | 'tabindex' | 'title' | 'type')
  | (
      | 'cx'
      | 'cy'
      | 'd'
      | 'dx'
      | 'focusable'
      | 'height'
      | 'overflow'
      | 'points'
      | 'preserveAspectRatio'
      | 'r'
      | 'rx'
      | 'text-anchor'
      | 'transform'
      | 'viewBox'
      | 'width'
    )
  | ('x' | 'x1' | 'x2' | 'y' | 'y1' | 'y2');

/** An element as plain values; what prints it decides whether it becomes a node or text. */
export interface Markup {
  readonly tag: Tag;
  readonly attributes: Readonly<Partial<Record<Attribute, string | undefined>>>;
  /** null where the page puts in what it likes: a printer leaves that alone. */
  readonly children: readonly (Markup | string)[] | null;
}

/** How each kind of node is printed: where one is missing, it does not compile. */
export type Printers<Printed, Options> = {
  readonly [Kind in SceneNode['kind']]: (node: Extract<SceneNode, { kind: Kind }>, options: Options) => Printed;
};

/**
 * Prints a node by the printer of its kind.
 *
 * @example
 * printBy(printers, { kind: 'sentence', look: 'lead', text: '49 of 102.' }, options)
 */
export const printBy = <Printed, Options>(
  printers: Printers<Printed, Options>,
  node: SceneNode,
  options: Options,
): Printed => (printers[node.kind] as (node: SceneNode, options: Options) => Printed)(node, options);

/**
 * The attributes that are set.
 *
 * @example
 * written({ class: 'aim', id: undefined }) // => [['class', 'aim']]
 */
export const written = (attributes: Markup['attributes']): readonly (readonly [name: Attribute, value: string])[] =>
  (Object.keys(attributes) as Attribute[]).flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [[name, value] as const];
  });

/**
 * An element as plain values. Neighbouring texts are one, and an empty one is none, as where HTML is read.
 *
 * @example
 * element('p', { class: 'aim' }, 'x', 'y') // => { tag: 'p', attributes: { class: 'aim' }, children: ['xy'] }
 */
export const element = (
  tag: Tag,
  attributes: Markup['attributes'],
  ...children: readonly (Markup | string)[]
): Markup => {
  const isPlain = children.every(
    (child, i) => typeof child !== 'string' || (child !== '' && typeof children[i - 1] !== 'string'),
  );
  return { tag, attributes, children: isPlain ? children : joined(children) };
};

const joined = (children: readonly (Markup | string)[]): readonly (Markup | string)[] => {
  const all: (Markup | string)[] = [];
  for (const child of children) {
    const last = all.length - 1;
    if (typeof child === 'string' && typeof all[last] === 'string') all[last] += child;
    else if (child !== '') all.push(child);
  }
  return all;
};
