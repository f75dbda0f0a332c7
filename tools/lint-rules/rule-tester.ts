import { RuleTester } from 'oxlint/plugins-dev';
import { describe, it } from 'vitest';

RuleTester.describe = describe;
RuleTester.it = it;

/** Runs one of our rules on good and bad samples; every rule has samples that it must refuse. */
export const ruleTester = new RuleTester({ languageOptions: { parserOptions: { lang: 'ts' } } });
