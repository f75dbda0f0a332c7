import { locales } from '@onemetre/scenes';
import { expect, test } from 'vitest';
import { samplePath } from './kit-samples.ts';
import { pageKitGuide } from './page-kit-guide.ts';
import { sampleNames } from './sample-names.ts';

test.each(locales)(
  'in %s the guide leads to each sample, and its template asks for the script by its hash',
  (locale) => {
    const page = pageKitGuide('9.8.7', new Map([['onemetre-9.8.7.js', 'sha384-xyz']]), locale);
    for (const name of sampleNames) expect(page).toContain(`href="${samplePath(name, locale)}"`);
    expect(page).toContain('onemetre-9.8.7.js&quot; integrity=&quot;sha384-xyz&quot;');
  },
);
