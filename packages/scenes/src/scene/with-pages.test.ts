import { expect, test } from 'vitest';
import type { SceneTree } from './scene-tree.ts';
import { withPages } from './with-pages.ts';

const tree: SceneTree = {
  about: ['x'],
  face: {
    kind: 'group',
    look: 'card',
    nodes: [{ kind: 'strip', spoken: '', parts: [{ mark: 'dot', word: 'x', count: 1, page: 'targets.html#passed' }] }],
  },
  behind: {},
};

test('parts that have a page of their own lead to it, from where the page stands', () => {
  const { face } = withPages(tree, '../');
  expect(face.nodes).toMatchObject([{ parts: [{ href: '../targets.html#passed' }] }]);
});

test('without a folder a scene is the same scene', () => {
  expect(withPages(tree, undefined)).toBe(tree);
});

test('what lies behind a face, or can be taken away, is made when it is asked for', () => {
  let made = 0;
  const behind = {
    get why() {
      made += 1;
      return [{ kind: 'facts', facts: [{ label: 'x', values: [{ text: 'x', page: 'items/a.html' }] }] }] as const;
    },
  };
  const linked = withPages({ ...tree, behind }, './');
  expect(made).toBe(0);
  expect(linked.behind['why']).toMatchObject([{ facts: [{ values: [{ href: './items/a.html' }] }] }]);
  expect(made).toBe(1);
});
