import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing in the text of a script or a style may end its element. */
const within = (text, tag) => {
  if (new RegExp(`</${tag}`, 'i').test(text)) throw new Error(`the text of a ${tag} would end its own element`);
  return text;
};

/**
 * Writes the offline page of the studio beside its script: script, style and the tables of the example stand in it, and its
 * own policy lets nothing else run and nothing be asked of any network. The same sources give the same bytes.
 *
 * @param {object} options
 * @param {string} options.style the style sheet of the page
 * @param {string} options.example the workbook of the example
 * @param {string} options.licences the licences of what the script holds, as another plugin wrote them: one file travels alone
 * @param {string} options.file name of the page
 */
export const studioPage = ({ style, example, licences, file }) => ({
  name: 'studio-page',
  generateBundle(_options, bundle) {
    const [chunk] = Object.values(bundle).filter(({ type }) => type === 'chunk');
    // A script that stands in a page: the one place where `<!--` and `</script` mean something else.
    const script = within(
      chunk.code
        .trim()
        .replace(/<\/(script)/gi, '<\\/$1')
        .replace(/<!--/g, '<\\!--'),
      'script',
    );
    const css = transformSync(readFileSync(style, 'utf8'), {
      loader: 'css',
      minify: true,
      target: 'chrome78',
      charset: 'ascii',
    });
    const sheet = within(css.code.trim(), 'style');
    const policy = [
      "default-src 'none'",
      "connect-src 'none'",
      `script-src ${hashOf(script)}`,
      `style-src ${hashOf(sheet)}`,
      'img-src data: blob:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
    const source = [
      '<!doctype html>',
      '<html lang="zh-Hans">',
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="renderer" content="webkit">',
      '<title>一米工作台</title>',
      `<style>${sheet}</style>`,
      '</head>',
      '<body>',
      '<om-studio></om-studio>',
      '<noscript><p>本页要用 JavaScript。请在浏览器里允许后重新打开。 This page needs JavaScript.</p></noscript>',
      `<script id="example" type="text/plain">${readFileSync(example).toString('base64')}</script>`,
      `<script id="licences" type="text/plain">${within(String(bundle[licences].source), 'script')}</script>`,
      `<script>${script}</script>`,
      '</body>',
      '</html>',
      '',
    ].join('\n');
    this.emitFile({ type: 'asset', fileName: file, source });
    for (const name of [chunk.fileName, licences]) delete bundle[name];
  },
});
