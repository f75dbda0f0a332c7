import * as z from 'zod/mini';
import { languageTagSchema } from './language-tag.ts';

/** Text in any subset of languages; which one is shown is decided by `pickText`. */
export const textSchema = z
  .record(languageTagSchema, z.string().check(z.minLength(1), z.maxLength(20_000)))
  .check(z.describe('One text in one or more languages, keyed by language tag.'));
