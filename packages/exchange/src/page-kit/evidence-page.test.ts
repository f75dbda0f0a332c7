import { locales } from '@onemetre/scenes';
import { expect, test } from 'vitest';
import { evidencePage } from './evidence-page.ts';

test.each(locales)('in %s each file stands with its size and hash, each component with its licence', (locale) => {
  const page = evidencePage(
    {
      version: '9.8.7',
      files: [{ name: 'onemetre.js', bytes: 1234, sha256: 'ab12' }],
      components: [{ name: 'a<b', version: '1.0.0', licence: 'MIT' }],
      policy: "script-src 'self'",
    },
    locale,
  );
  for (const text of [
    '9.8.7',
    '<td><code>onemetre.js</code></td><td>1234</td><td>ab12</td>',
    'a&lt;b',
    '&#39;self&#39;',
  ])
    expect(page).toContain(text);
});
