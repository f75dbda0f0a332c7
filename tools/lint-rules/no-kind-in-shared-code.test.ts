import { methods } from '@onemetre/core';
import { targetKindSchema } from '@onemetre/core/schema';
import { expect, test } from 'vitest';
import { asked, noKindInSharedCode } from './no-kind-in-shared-code.js';
import { ruleTester } from './rule-tester.ts';

ruleTester.run('no-kind-in-shared-code', noKindInSharedCode, {
  valid: [
    'if (kinds[target.kind].doneOrNot) done();',
    'const same = other.kind === target.kind;',
    "const plan = documents.filter(({ kind }) => kind === 'plan');",
    "if (unit.kind === 'percent') share();",
    "if (because.method === 'report' || because.method === 'standing') claim();",
    "if (timeBasis === 'cumulative') add();",
    "if (compareWith.base === 'place') look();",
    "switch (kind) { case 'baseline': draw(); }",
    "const words = { reach: 'a', hold: 'b' };",
    "const lists = ['targets', 'hold'];",
    "const fields = ['rank'];",
  ],
  invalid: [
    { code: "if (target.kind === 'hold') keep();", errors: 1 },
    { code: "if ('rank' !== kind) walk();", errors: 1 },
    { code: "if (target?.kind == 'reach') walk();", errors: 1 },
    { code: "switch (target.kind) { case 'plan': case 'compare': compare(); }", errors: 1 },
    { code: "if (target.relative?.base === 'previous-period') add();", errors: 1 },
    { code: "if (answer?.because.method === 'cumulative') add();", errors: 1 },
    { code: "switch (method) { case 'linear-pace': walk(); }", errors: 1 },
    { code: "const doneOrNot = ['deliverable', 'entitlement', 'within'];", errors: 1 },
    { code: "if (['hold'].includes(target.kind)) keep();", errors: 1 },
    { code: "if (['hold', 'recurrent'].includes(target.kind)) keep();", errors: 1 },
  ],
});

test('the rule knows every kind, and every method by which values are judged', () => {
  expect(asked.kind).toEqual(targetKindSchema.options);
  const ofReports = ['report', 'standing'];
  expect(asked.method).toEqual(Object.keys(methods).filter((method) => !ofReports.includes(method)));
});
