import { failureLabels, type Locale } from '@onemetre/scenes';
import { kitPolicy } from '../kit/kit-policy.ts';
import { pageParts } from '../kit/page-parts.ts';
import { samplePath } from './kit-samples.ts';
import { pageKitWords } from './page-kit-words.ts';
import { plainPage } from '../kit/plain-page.ts';
import { sampleNames } from './sample-names.ts';
import { templateSnippets } from './template-snippets.ts';

const { code, heading, list, paragraph, table } = pageParts;

/**
 * What each file of the kit is, how a page takes it, and what to do when something is wrong.
 *
 * @param integrity of each script by its name
 */
export function pageKitGuide(version: string, integrity: ReadonlyMap<string, string>, locale: Locale): string {
  const say = pageKitWords[locale];
  const { guide } = say;
  const script = `onemetre-${version}.js`;
  const samples = sampleNames.map((name) => {
    const { title, text } = say.samples[name];
    return `<tr><td><a href="${samplePath(name, locale)}">${title}</a></td><td>${text}</td></tr>`;
  });
  const failures = Object.values(failureLabels[locale].codes).map(({ title, remedy }) => [title, remedy('…')]);
  return plainPage(
    locale,
    guide.title(version),
    '<link rel="stylesheet" href="page.css">',
    [
      `<h1>${guide.title(version)}</h1>`,
      paragraph(guide.lead),
      heading(guide.look),
      `<div class="wide"><table><tbody>${samples.join('\n')}</tbody></table></div>`,
      heading(guide.files.title),
      table(guide.files.heads, guide.files.rows(version), true),
      heading(guide.embed),
      code(templateSnippets(script, integrity, locale)),
      paragraph(guide.whyTwoNames),
      heading(guide.update.title),
      list(guide.update.list(version)),
      heading(guide.policy.title),
      paragraph(guide.policy.text),
      code(`Content-Security-Policy: ${kitPolicy}`),
      heading(guide.wrong.title),
      table(guide.wrong.heads, failures),
      heading(guide.proof.title),
      list(guide.proof.list),
    ].join('\n'),
  );
}
