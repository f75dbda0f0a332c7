/**
 * Makes a second copy of the script on one page stand down before anything of Lit runs: Lit's Trusted Types policy may
 * be made only once, and the global name belongs to the copy that came first. Stands down
 * in the same way where a policy of the page forbids the one of Lit, for without it nothing can be drawn. Also writes the module form, which is the
 * same code with its names exported; a module that stands down exports what the first copy left, or nothing.
 *
 * @param {object} options
 * @param {string} options.name global name
 * @param {string} options.tag element that only this library defines
 * @param {string} options.version
 * @param {string} options.module file name of the module form
 */
export const standDown = ({ name, tag, version, module }) => {
  const taken = `self.customElements&&customElements.get("${tag}")`;
  const told = `One Metre: <${tag}> is already defined by version "+(e.onemetreVersion||"unknown")+"; this copy of version ${version} stands down. Include the script once. (@onemetre/widgets/dist/browser/messages.md#already-defined)`;
  const forbidden = `One Metre: a policy of this page forbids the Trusted Types policy lit-html, so nothing is drawn and the text of the page stays. Allow the name, or set no trusted-types. (@onemetre/widgets/dist/browser/messages.md#policy-forbids)`;
  const guard = [
    `var e=${taken};if(e)return console.warn("${told}"),self.${name}||{};`,
    'var onemetrePolicy,t=self.trustedTypes;if(t&&t.createPolicy)',
    'try{onemetrePolicy=t.createPolicy("lit-html",{createHTML:function(h){return h}})}',
    `catch(x){try{document.createElement("template").innerHTML="<i></i>"}catch(y){return console.warn("${forbidden}"),{}}}`,
  ].join('');
  const body = (code) => `${guard}${code.trim().replace(/;?$/, ';')}return ${name}`;
  return {
    name: 'stand-down',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const run = `function(){"use strict";${body(chunk.code)}}()`;
        const exported = chunk.exports.map((key) => `${key}=m.${key}`).join();
        this.emitFile({ type: 'asset', fileName: module, source: `var m=${run};export var ${exported};\n` });
        chunk.code = `!function(){var m=${run};self.${name}=m}();\n`;
      }
    },
  };
};
