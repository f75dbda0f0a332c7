import type { Locale } from '@onemetre/scenes';
import { escapeHtml } from '@onemetre/scenes/views';
import { kitFragments } from '../kit/kit-fragments.ts';
import { kitPolicy } from '../kit/kit-policy.ts';
import { scriptForm } from '../script-form.ts';
import { gbkBytes } from './gbk-bytes.ts';
import type { PageKitInput } from './page-kit-input.ts';
import { pageKitWords } from './page-kit-words.ts';
import { plainPage } from '../kit/plain-page.ts';
import { sampleNames, type SampleName } from './sample-names.ts';

/**
 * Where a sample lies in the kit.
 *
 * @example
 * samplePath('gbk', 'en') // => 'samples/gbk.en.html'
 */
export function samplePath(name: SampleName | 'frame', locale: Locale): string {
  return `samples/${name}${pageKitWords[locale].ending}.html`;
}

/**
 * The sample pages in one language with their data, by their paths. Each opens on a double click: its data are a
 * script, for a browser fetches nothing from a disk.
 */
export function kitSamples(input: PageKitInput, locale: Locale): ReadonlyMap<string, string | Uint8Array> {
  const { programme } = input;
  const say = pageKitWords[locale];
  const widgets = `<om-programme src="#${escapeHtml(programme.id)}" lang="${locale}">
<om-overview></om-overview>
<om-indicator-table></om-indicator-table>
</om-programme>`;
  const page = (name: SampleName, head: string, body: string, charset?: string): string =>
    plainPage(
      locale,
      say.samples[name].title,
      head,
      `<h1>${escapeHtml(say.samples[name].title)}</h1>\n<p>${escapeHtml(say.samples[name].text)}</p>\n${body}`,
      charset,
    );
  const policy = `<meta http-equiv="Content-Security-Policy" content="${kitPolicy}">`;
  const pages: Readonly<Record<SampleName | 'frame', string | Uint8Array>> = {
    plain: page('plain', scripts, widgets),
    jquery: page(
      'jquery',
      `<script src="jquery.min.js"></script>\n${scripts}\n<script src="jquery-page.js" defer></script>`,
      `<p><button id="child" type="button">${escapeHtml(say.forChildren)}</button></p>\n${widgets}`,
    ),
    'strict-csp': page('strict-csp', `${policy}\n${scripts}`, widgets),
    article: page('article', '', articleOf(input, locale)),
    gbk: gbkBytes(page('gbk', scripts, widgets, 'gbk')),
    iframe: page(
      'iframe',
      '<script src="page.js"></script>',
      `<iframe id="plan" src="${samplePath('frame', locale).slice('samples/'.length)}" title="${escapeHtml(say.frameTitle)}" width="100%" height="800" frameborder="0"></iframe>`,
    ),
    frame: plainPage(locale, say.frameTitle, `${scripts}\n<script src="frame.js" defer></script>`, widgets),
  };
  return new Map<string, string | Uint8Array>([
    ...([...sampleNames, 'frame'] as const).map((name) => [samplePath(name, locale), pages[name]] as const),
    ['samples/plan.js', scriptForm(programme.id, JSON.stringify(programme))],
    ['samples/jquery-page.js', jqueryPage],
  ]);
}

const scripts = '<script src="../onemetre.js" defer></script>\n<script src="plan.js" defer></script>';

/** What a CMS may keep of an article: no script, no style, no class. */
function articleOf({ staticForm }: PageKitInput, locale: Locale): string {
  const shown = new Set(['om-overview', 'om-indicator-table']);
  return kitFragments(staticForm, locale)
    .filter(({ part }) => shown.has(part.tag))
    .map(({ html }) => html)
    .join('\n');
}

/** In a file of its own, so that a policy without `unsafe-inline` lets it through. */
const jqueryPage = `// A button of the page turns the plan into the one for children, and back.
jQuery(function ($) {
  var plan = $('om-programme');
  $('#child').on('click', function () {
    if (plan.attr('reader')) plan.removeAttr('reader');
    else plan.attr('reader', 'child');
  });
});
`;
