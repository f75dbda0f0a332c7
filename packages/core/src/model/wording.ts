import * as z from 'zod/mini';

export const wordingSchema = z
  .enum(['quote', 'summary'])
  .check(z.describe('quote: the words of the source; summary: our words, shown as such (摘要，非原文).'));
