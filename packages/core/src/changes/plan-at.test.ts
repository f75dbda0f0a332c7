import { expect, test } from 'vitest';
import { makeIndicator, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import { planAt, withoutLaterDecisions } from './plan-at.ts';

const title = { en: '…' };
const reason = { en: 'decided' };
const leaf = { title, wording: 'summary' as const };
const sources = [{ document: 'minutes' }];
const early = { date: '2023-05-01', due: '2025', reason, sources };
const late = { date: '2024-05-01', due: '2026', reason, sources };
const standing = (date: string) => ({ status: 'withdrawn' as const, date, reason, sources });

const programme = makeProgramme({
  documents: [{ id: 'd', title, kind: 'notice', availability: 'read', published: '2024-09-01' } as never],
  indicators: [makeIndicator()],
  targets: [
    makeTarget({
      id: 'a',
      value: 10,
      revisions: [
        { date: '2023-05-01', value: 20, reason, sources },
        { date: '2024-05-01', value: 30, reason, sources },
      ],
      standing: standing('2024-05-01'),
    }),
    makeTarget({ id: 'b', value: 5 }),
    makeTarget({ id: 'c', standing: { status: 'withheld', reason } }),
  ],
  milestones: [{ ...leaf, id: 'm', due: '2024', revisions: [early, late], standing: standing('2023-01-01') }],
  projects: [
    { ...leaf, id: 'p1', due: '2024', revisions: [{ ...early, sources: [{ document: 'd' }] }] },
    { ...leaf, id: 'p2', due: null },
  ],
  commitments: [{ ...leaf, id: 'k', item: 'action', nature: 'build', due: '2024', standing: standing('2024-05-01') }],
});

const [a, b, c] = programme.targets;

test('only the revisions and decisions that were known stay; the originals and the evidence do', () => {
  const { standing: _, ...undecided } = a!;
  expect(withoutLaterDecisions(programme, '2024-04-30')).toEqual({
    ...programme,
    targets: [{ ...undecided, revisions: [a!.revisions![0]] }, b, c],
    milestones: [{ ...programme.milestones![0], revisions: [early] }],
    projects: [{ ...programme.projects![0], revisions: [] }, programme.projects![1]],
    commitments: [{ ...leaf, id: 'k', item: 'action', nature: 'build', due: '2024' }],
  });
  expect(withoutLaterDecisions(programme, '2024-09-01')).toEqual(programme);
});

test('targets and dates stand as they were revised by then', () => {
  const { standing: _, ...undecided } = a!;
  expect(planAt(programme, '2024-04-30')).toEqual({
    ...programme,
    targets: [{ ...undecided, value: 20, revisions: [a!.revisions![0]] }, b, c],
    milestones: [{ ...programme.milestones![0], due: '2025', revisions: [early] }],
    projects: [{ ...programme.projects![0], due: '2024', revisions: [] }, programme.projects![1]],
    commitments: [{ ...leaf, id: 'k', item: 'action', nature: 'build', due: '2024' }],
  });
  const last = planAt(programme, '2024-09-01');
  expect(last.targets.map(({ value }) => value)).toEqual([30, 5, undefined]);
  expect([...last.milestones!, ...last.projects!].map(({ due }) => due)).toEqual(['2026', '2025', null]);
});

test('what no document says has not changed the plan, as in judging', () => {
  const bare = { date: '2024-05-01', reason };
  const unproven = makeProgramme({
    targets: [
      makeTarget({ value: 10, revisions: [{ ...bare, value: 30 }], standing: { status: 'withdrawn', ...bare } }),
    ],
    milestones: [{ ...leaf, id: 'm', due: '2024', revisions: [{ ...bare, due: '2026' }] }],
  });
  const [target, milestone] = [
    makeTarget({ value: 10, revisions: [] }),
    { ...leaf, id: 'm', due: '2024', revisions: [] },
  ];
  for (const plan of [withoutLaterDecisions(unproven, '2024-09-01'), planAt(unproven, '2024-09-01')])
    expect([plan.targets, plan.milestones]).toEqual([[target], [milestone]]);
  const withheld = makeProgramme({ targets: [makeTarget({ standing: { status: 'withheld', ...bare } })] });
  expect(planAt(withheld, '2024-09-01').targets[0]?.standing?.status).toBe('withheld');
});

test('lists that a plan does not have are not made', () => {
  const bare = makeProgramme();
  expect(planAt(bare, '2024-01-01')).toEqual(bare);
  expect(Object.keys(planAt(bare, '2024-01-01'))).toEqual(Object.keys(bare));
});
