import { hostPages } from '../../.storybook/host-pages.ts';

/** A page as portals have them, with our elements in it. */
export interface GalleryPage {
  /** As the server names it. */
  readonly type: string;
  readonly content: string;
  /** What is looked at. */
  readonly media?: 'print';
  /** Set where the page forbids us to draw: its own text has to stay. */
  readonly forbids?: true;
}

const tags = ['overview', 'filter', 'indicator-table', 'changes', 'areas', 'actions'];
const item = (tag: string, id: string): string => `<om-${tag} item="${id}"></om-${tag}>`;

const widgets = [
  `<om-overview><p id="own">The page&#8217;s own text.</p></om-overview>`,
  ...tags.slice(1).map((tag) => `<om-${tag}></om-${tag}>`),
  ...['nursery-seats', 'pocket-parks', 'safe-crossings'].map((id) => item('indicator', id)),
  item('indicator-chart', 'nursery-seats'),
].join('');

const programme = (more = ''): string =>
  `<main><h1>Plan</h1><om-programme src="/data.json" lang="zh-Hans"${more}>${widgets}</om-programme></main>`;

const script = '<script src="/onemetre.js"></script>';

interface Parts {
  readonly before?: string;
  readonly head?: string;
  readonly body?: string;
  readonly after?: string;
}

/** A page in standards mode; `head` runs before our script, `after` behind everything. */
const html = ({ before = '<!doctype html>', head = '', body = programme(), after = '' }: Parts): GalleryPage => ({
  type: 'text/html; charset=utf-8',
  content: `${before}<html lang="zh-Hans"><head><meta charset="utf-8"><title>t</title>${head}</head><body>${body}${after}</body></html>`,
});

const styled = (sheet: string, more: Parts = {}): GalleryPage =>
  html({ ...more, head: `<style>${sheet}</style>${script}` });

const withScript = (code: string): GalleryPage => html({ head: `<script>${code}</script>${script}` });

/** Prototype.js 1.6 and MooTools 1.1, as far as they touch what belongs to all. */
const prototype = `Object.extend = function (to, from) { for (var key in from) to[key] = from[key]; return to; };
Object.toJSON = function (value) { return String(value); };
Array.prototype.toJSON = function () { return "[list]"; };
String.prototype.toJSON = function () { return "'" + this + "'"; };
Date.prototype.toJSON = function () { return "date"; };
Array.from = function (list) { var all = []; for (var i = 0; i < list.length; i++) all.push(list[i]); return all; };
Object.extend(Array.prototype, { each: function () {}, first: function () { return this[0]; }, clone: function () { return [].concat(this); }, without: function () { return this; }, include: function () { return true; } });
Function.prototype.bind = function (self) { var f = this; return function () { return f.apply(self, arguments); }; };
JSON.encode = function () { return "x"; };`;

/** Named elements stand in the window and in the document under their names, before our script runs. */
const clobbering = [
  ...[
    'litHtmlVersions',
    'litHtmlPolyfillSupport',
    'litElementVersions',
    'litElementPolyfillSupport',
    'litElementHydrateSupport',
  ],
  ...[
    'reactiveElementVersions',
    'reactiveElementPolyfillSupport',
    'ShadyCSS',
    'OneMetre',
    'OneMetreData',
    'onemetrePolicy',
    'trustedTypes',
  ],
]
  .map((id) => `<a id="${id}"></a>`)
  .concat('<img name="baseURI" alt=""><form name="styleSheets"></form><form id="versions"><input name="push"></form>')
  .join('');

const forbidding = `<meta http-equiv="Content-Security-Policy" content="trusted-types theirs; require-trusted-types-for 'script'">`;

/** Every page, by name; the first is the one that the others are held against. */
export const gallery: Readonly<Record<string, GalleryPage>> = {
  plain: styled(''),
  ...Object.fromEntries(
    Object.entries(hostPages)
      .filter(([name]) => name !== 'none' && name !== 'print')
      .map(([name, sheet]) => [name, styled(sheet)]),
  ),
  print: { ...styled(hostPages.print), media: 'print' },
  'GB2312, 12 px SimSun, no doctype': {
    ...html({
      before: '',
      head: `<style>${hostPages.simsun}</style>${script}`,
      body: `<table width="98%"><tr><td class="TRS_Editor">${programme()}</td></tr></table>`,
    }),
    type: 'text/html; charset=gb2312',
  },
  quirks: styled(hostPages.article, { before: '' }),
  XHTML: {
    type: 'application/xhtml+xml',
    content: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-Hans"><head><title>t</title>${script}</head><body>${programme()}</body></html>`,
  },
  'dir=rtl': html({ before: '<!doctype html>', head: script, body: `<div dir="rtl" lang="ar">${programme()}</div>` }),
  'Prototype-style additions': withScript(prototype),
  'enumerable additions to every object': withScript(
    'Object.prototype.extend = function () {}; Object.prototype.keys = function () { return []; }; Array.prototype.remove = 1;',
  ),
  'DOM clobbering': html({ body: `${clobbering}${programme()}`, after: script }),
  AMD: withScript(
    'window.define = function () { throw new Error("not a module of theirs"); }; window.define.amd = {}; window.require = window.define; window.exports = {}; window.module = { exports: window.exports };',
  ),
  'two copies': html({ head: `${script}${script}` }),
  'script and module': html({ head: `${script}<script type="module" src="/onemetre.mjs"></script>` }),
  'a policy that forbids ours': { ...html({ head: `${forbidding}${script}` }), forbids: true },
};
