import type { Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { smallProgramme } from '../fixtures/small-programme.ts';
import { publishProgramme } from '../publish-programme.ts';
import { procedureIssues } from './procedure-issues.ts';

const role = { 'zh-Hans': '分管副区长' };
const whole = {
  checks: [{ party: 'unit', date: '2025-04-02' }],
  secrecyReview: { office: { 'zh-Hans': '区政府办公室' }, date: '2025-04-03' },
  publicity: 'public',
  notBefore: '2025-04-10',
  approval: { role, date: '2025-04-05', reference: '办〔2025〕7号' },
} as const;

const small = smallProgramme();
const filed = (parts: Partial<Programme> = {}): Programme => ({
  ...small,
  released: '2025-04-10',
  parties: [{ id: 'unit', title: { 'zh-Hans': '区民政局' }, kind: 'government' }],
  observations: (small.observations ?? []).map((one) => ({ ...one, supplier: 'unit', state: 'approved' })),
  procedure: whole,
  ...parts,
});
const codes = (programme: Programme, previous?: Programme): string[] =>
  procedureIssues(programme, previous).map(({ code }) => code);

test('a file without a procedure is asked nothing, and one whose steps are taken is free to go', () => {
  const { procedure: _, ...plain } = filed();
  expect(codes(plain)).toEqual([]);
  expect(codes(filed())).toEqual([]);
});

test.each([
  ['the check of the unit', { ...whole, checks: [] }, ['procedure-check']],
  ['the review', { ...whole, secrecyReview: undefined }, ['procedure-secrecy']],
  ['that it may be public', { ...whole, publicity: 'on-request' as const }, ['procedure-publicity']],
  ['the approval', { ...whole, approval: undefined }, ['procedure-approval']],
  ['all of them', {}, ['procedure-check', 'procedure-secrecy', 'procedure-publicity', 'procedure-approval']],
])('%s is asked for', (_, procedure, asked) => {
  expect(codes(filed({ procedure }))).toEqual(asked);
});

test('a release does not leave before its day, nor without a day where there is one', () => {
  expect(codes(filed({ released: '2025-04-09' }))).toEqual(['procedure-embargo']);
  const { released: _, ...undated } = filed();
  expect(codes(undated)).toEqual(['procedure-embargo']);
});

test('a step dated after the day of release is not taken by then', () => {
  const late = '2025-04-11';
  expect(
    codes(
      filed({
        procedure: {
          ...whole,
          checks: [{ party: 'unit', date: late }],
          secrecyReview: { ...whole.secrecyReview, date: late },
          approval: { ...whole.approval, date: late },
        },
      }),
    ),
  ).toEqual(['procedure-check', 'procedure-secrecy', 'procedure-approval']);
});

test('a value that says no state is not approved here', () => {
  const [first, ...rest] = filed().observations ?? [];
  if (first === undefined) throw new Error('no value');
  const { state: _, ...silent } = first;
  expect(procedureIssues(filed({ observations: [silent, ...rest] }))).toMatchObject([
    { code: 'procedure-state', path: ['observations', 0] },
  ]);
});

test('the steps of the release before do not count again, and units with nothing new are not asked again', () => {
  const before = filed();
  const next = filed({ released: '2025-07-10', asOf: '2025-06-30' });
  expect(codes(next, before)).toEqual(['procedure-secrecy', 'procedure-approval']);
  const [first, ...rest] = next.observations ?? [];
  if (first === undefined) throw new Error('no value');
  expect(codes({ ...next, observations: [{ ...first, id: 'new' }, ...rest] }, before)).toContain('procedure-check');
});

test('publishing asks for the steps, and leaves them out of what is public', async () => {
  const refused = await publishProgramme(filed({ procedure: {} }));
  expect(refused.ok).toBe(false);
  const published = await publishProgramme(filed());
  expect(published.ok).toBe(true);
  expect(published.ok && published.json).not.toMatch(/procedure|分管副区长|办公室/);
});
