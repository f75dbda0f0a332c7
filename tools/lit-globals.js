/* global onemetrePolicy -- made by the guard of stand-down.js before this runs */

const isHtml = document.contentType === 'text/html';

/**
 * What Lit looks up in the window, and nothing else: an element of the page with the id `litHtmlVersions`, or whatever
 * another library has left there, is not taken for it. In a page of XML, Lit's templates are read as HTML all the same:
 * Lit's own hook gives them another document to be read in.
 */
export const litGlobals = {
  ShadowRoot: globalThis.ShadowRoot,
  trustedTypes: onemetrePolicy && {
    createPolicy: () => onemetrePolicy,
    emptyScript: globalThis.trustedTypes.emptyScript,
  },
  litHtmlPolyfillSupport: isHtml
    ? undefined
    : (Template) => {
        const html = document.implementation.createHTMLDocument('');
        Template.createElement = (text) => Object.assign(html.createElement('template'), { innerHTML: text });
      },
};
