import { noMarkupSinks } from './no-markup-sinks.js';
import { ruleTester } from './rule-tester.ts';

ruleTester.run('no-markup-sinks', noMarkupSinks, {
  valid: [
    'element.textContent = title;',
    "element.setAttribute('width', String(width));",
    "element.style.setProperty('--om-width', width);",
    'stream.write(line);',
    'const card = html`<p class=${kind}>${title}</p>`;',
  ],
  invalid: [
    { code: 'element.innerHTML = title;', errors: 1 },
    { code: 'element.outerHTML = title;', errors: 1 },
    { code: "element['innerHTML'] = title;", errors: 1 },
    { code: "element.insertAdjacentHTML('beforeend', title);", errors: 1 },
    { code: 'document.write(title);', errors: 1 },
    { code: "import { unsafeHTML } from 'lit/directives/unsafe-html.js';", errors: 1 },
    { code: "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';", errors: 1 },
    { code: "import { styleMap } from 'lit/directives/style-map.js';", errors: 1 },
    { code: 'const bar = html`<i style="width: ${width}px"></i>`;', errors: 1 },
    { code: 'const bar = html`<i style=${css}></i>`;', errors: 1 },
    { code: 'element.setAttribute(name, value);', errors: 1 },
    { code: 'eval(text);', errors: 1 },
    { code: "new Function('x', text);", errors: 1 },
  ],
});
