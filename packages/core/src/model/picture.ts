import * as z from 'zod/mini';

/** The drawings there are for young readers; a programme chooses from them and brings none of its own. */
export const pictureSchema = z
  .enum([
    'city',
    'house',
    'school',
    'book',
    'tree',
    'playground',
    'health',
    'road',
    'hands',
    'shield',
    'people',
    'baby',
    'screen',
    'ball',
    'metre',
  ])
  .check(z.describe('A small drawing that stands beside a child’s sentence.'));
