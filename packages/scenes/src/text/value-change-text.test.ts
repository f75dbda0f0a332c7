import { changes } from '@onemetre/core';
import { expect, test } from 'vitest';
import { makeCase, makeObservations } from '../../../core/src/fixtures/make-programme.ts';
import { valueChangeText } from './value-change-text.ts';

test('a new value is told with its place and the day it was published', () => {
  const published = { published: '2024-03-01' };
  const programme = makeCase({
    target: { value: 100 },
    observations: [
      ...makeObservations({ 2023: 60 }, published),
      ...makeObservations({ 2023: 1 }, { ...published, id: 'in-the-west', area: 'west' }),
    ],
    programme: { areas: [{ id: 'west', title: { en: 'West' }, kind: 'town' }] },
  });
  const { values } = changes({ programme, asOf: '2023-06-30' }, { programme, asOf: '2024-06-30' });
  expect(values.map((value) => valueChangeText(value, programme, 'en')).sort()).toEqual([
    'New value for 2023 (West): 1% (published 1 March 2024).',
    'New value for 2023: 60% (published 1 March 2024).',
  ]);
});
