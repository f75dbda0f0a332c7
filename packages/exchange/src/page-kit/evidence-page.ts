import type { Locale } from '@onemetre/scenes';
import { pageParts } from '../kit/page-parts.ts';
import type { KitComponent, KitFile } from './page-kit-input.ts';
import { pageKitWords } from './page-kit-words.ts';
import { plainPage } from '../kit/plain-page.ts';

interface Evidence {
  readonly version: string;
  readonly files: readonly KitFile[];
  readonly components: readonly KitComponent[];
  readonly policy: string;
}

const { code, heading, list, paragraph, table } = pageParts;

/** What an information-security test asks of the scripts: what is loaded, requested and kept, under which policy, made of what, and what is known against it. */
export function evidencePage({ version, files, components, policy }: Evidence, locale: Locale): string {
  const { evidence: say } = pageKitWords[locale];
  return plainPage(
    locale,
    say.title(version),
    '<link rel="stylesheet" href="page.css">',
    [
      `<h1>${say.title(version)}</h1>`,
      paragraph(say.what),
      heading(say.files.title),
      table(
        say.files.heads,
        files.map(({ name, bytes, sha256 }) => [name, String(bytes), sha256]),
        true,
      ),
      heading(say.requests.title),
      table(say.requests.heads, say.requests.rows),
      ...say.requests.text.map(paragraph),
      heading(say.kept.title),
      list(say.kept.list),
      heading(say.code.title),
      list(say.code.list),
      code(`Content-Security-Policy: ${policy}`),
      heading(say.input.title),
      list(say.input.list),
      heading(say.components.title),
      table(
        say.components.heads,
        components.map(({ name, version: of, licence }) => [name, of, licence]),
        true,
      ),
      heading(say.known.title),
      list(say.known.list),
      heading(say.proof.title),
      list(say.proof.list),
    ].join('\n'),
  );
}
