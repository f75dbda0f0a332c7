import { readFileSync } from 'node:fs';
import { evaluateProgramme, parseProgramme } from '@onemetre/core';
import { expect, test } from 'vitest';

const plan: unknown = JSON.parse(
  readFileSync(new URL('../../stories/guides/small-plan.json', import.meta.url), 'utf8'),
);

test('the small plan of the data guide has nothing wrong with it and is judged', () => {
  const result = parseProgramme(plan);
  expect(result).toMatchObject({ ok: true, issues: [] });
  if (!result.ok) return;
  const { answers } = evaluateProgramme(result.programme, { asOf: result.programme.asOf ?? '' });
  expect([...answers.values()].map(({ id, state }) => [id, state])).toEqual([['places-2030', 'ahead']]);
});
