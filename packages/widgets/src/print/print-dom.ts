import type { SceneNode, SceneTree } from '@onemetre/scenes/scene';
import { written, type Attribute, type Markup, wholeMarkup, type PageOptions } from '@onemetre/scenes/print';

const vector = 'http://www.w3.org/2000/svg';

/** What a reader does to an element is not undone by writing it again. */
const readersOwn = 'open';

const writeAttributes = (element: Element, attributes: Markup['attributes'], isThere: boolean): void => {
  const names = written(attributes);
  for (const [name, value] of names)
    // oxlint-disable-next-line onemetre/no-markup-sinks -- the names of markup are a closed list without script and style
    if (!isThere || element.getAttribute(name) !== value) element.setAttribute(name, value);
  if (!isThere || element.attributes.length === names.length) return;
  for (const { name } of [...element.attributes])
    if (attributes[name as Attribute] === undefined && name !== readersOwn) element.removeAttribute(name);
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

const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => isSame(left[key], right[key]));
};

/** What was printed, and where. */
export interface Printed {
  readonly element: Element;
  readonly scene: SceneTree;
  readonly options: PageOptions;
}

/** The nodes of two groups side by side; null where one is no group or they are not of the same make. */
const sameParts = (before: SceneNode, now: SceneNode): readonly (readonly [SceneNode, SceneNode])[] | null => {
  if (before.kind !== 'group' || now.kind !== 'group' || before.look !== now.look || before.name !== now.name)
    return null;
  if (before.nodes.length !== now.nodes.length) return null;
  const pairs = now.nodes.map((node, i) => [before.nodes[i] as SceneNode, node] as const);
  return pairs.every(([one, other]) => one.kind === other.kind) ? pairs : null;
};

/** Writes what differs; a node of the scene that is as it was is not looked at again. */
const writeNodes = (
  element: Element,
  before: SceneNode,
  now: SceneNode,
  scene: SceneTree,
  options: PageOptions,
): void => {
  const parts = sameParts(before, now);
  if (parts === null) {
    // What stands behind an open one is no part of its node.
    const isOpen = now.kind === 'opens' && options.opened?.includes(now.name) === true;
    if (isOpen || !isSame(before, now)) writeInto(element, wholeMarkup(now, scene, options), false);
    return;
  }
  let child = element.firstElementChild;
  for (const [part, next] of parts) {
    if (child) writeNodes(child, part, next, scene, options);
    child = child?.nextElementSibling ?? null;
  }
};

/**
 * The face of a scene as nodes. What stands there already is kept and only what differs is written, so that focus,
 * selection and what a reader has opened stay.
 *
 * @param before what was printed there last; null makes it anew, and so does a scene of another look
 *
 * @example
 * let printed = printDom(scene, { width: 20 }, null);
 * printed = printDom(another, { width: 20 }, printed);
 */
export const printDom = (scene: SceneTree, options: PageOptions, before: Printed | null): Printed => {
  const { face } = scene;
  if (before?.scene.face.look !== face.look)
    return { element: make(wholeMarkup(face, scene, options), false), scene, options };
  const { element } = before;
  const isLikeBefore =
    isSame(before.options, options) && (!options.selected || isSame(before.scene.about, scene.about));
  if (isLikeBefore) writeNodes(element, before.scene.face, face, scene, options);
  else writeInto(element, wholeMarkup(face, scene, options), false);
  return { element, scene, options };
};
