import type { SceneTree } from '@onemetre/scenes/scene';
import { written, type Attribute, type Markup, wholeMarkup, type PageOptions } from '@onemetre/scenes/print';

const vector = 'http://www.w3.org/2000/svg';

/** What a reader does to an element, and where the keyboard stands in it, is not undone by writing it again. */
const readersOwn: readonly string[] = ['open', 'tabindex'];

const writeAttributes = (element: Element, attributes: Markup['attributes'], isThere: boolean): void => {
  const names = written(attributes);
  for (const [name, value] of names)
    // oxlint-disable-next-line onemetre/no-markup-sinks -- the names of markup are a closed list without script and style
    if (!isThere || element.getAttribute(name) !== value) element.setAttribute(name, value);
  if (!isThere || element.attributes.length === names.length) return;
  for (const { name } of [...element.attributes])
    if (attributes[name as Attribute] === undefined && !readersOwn.includes(name)) element.removeAttribute(name);
};

const make = ({ tag, attributes, children }: Markup, inDrawing: boolean): Element => {
  const drawn = inDrawing || tag === 'svg';
  const made = drawn ? document.createElementNS(vector, tag) : document.createElement(tag);
  writeAttributes(made, attributes, false);
  for (const child of children ?? [])
    made.appendChild(typeof child === 'string' ? document.createTextNode(child) : make(child, drawn));
  return made;
};

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** The same tag and the same first class: what stands there can become this. */
const fits = (node: Node, markup: Markup | string): boolean => {
  if (typeof markup === 'string') return isText(node);
  if (isText(node) || (node as Element).localName !== markup.tag) return false;
  return (
    ((node as Element).getAttribute('class') ?? '').split(' ')[0] === (markup.attributes['class'] ?? '').split(' ')[0]
  );
};

const writeInto = (element: Element, { attributes, children }: Markup, inDrawing: boolean): void => {
  const drawn = inDrawing || element.localName === 'svg';
  writeAttributes(element, attributes, true);
  if (!children) return;
  let node = element.firstChild;
  for (const child of children) {
    let fitting = node;
    while (fitting && !fits(fitting, child)) fitting = fitting.nextSibling;
    if (!fitting) {
      element.insertBefore(typeof child === 'string' ? document.createTextNode(child) : make(child, drawn), node);
      continue;
    }
    while (node && node !== fitting) {
      const { nextSibling } = node as ChildNode;
      element.removeChild(node);
      node = nextSibling;
    }
    if (typeof child !== 'string') writeInto(fitting as Element, child, drawn);
    else if ((fitting as Text).data !== child) (fitting as Text).data = child;
    node = fitting.nextSibling;
  }
  while (node) {
    const { nextSibling } = node;
    element.removeChild(node);
    node = nextSibling;
  }
};

/**
 * The face of a scene as nodes. What stands there already is kept and only what differs is written, so that focus,
 * selection and what a reader has opened stay.
 *
 * @param before what was printed there last; null makes it anew, and so does a scene of another look
 *
 * @example
 * let face = printDom(scene, { width: 20 }, null);
 * face = printDom(another, { width: 20 }, face);
 */
export const printDom = (scene: SceneTree, options: PageOptions, before: Element | null): Element => {
  const markup = wholeMarkup(scene.face, scene, options);
  if (!before || !fits(before, markup)) return make(markup, false);
  writeInto(before, markup, false);
  return before;
};
