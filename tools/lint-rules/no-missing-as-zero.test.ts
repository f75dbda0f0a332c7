import { noMissingAsZero } from './no-missing-as-zero.js';
import { ruleTester } from './rule-tester.ts';

ruleTester.run('no-missing-as-zero', noMissingAsZero, {
  valid: [
    'const sum = known.length === 0 ? null : total;',
    'const first = list[0] ?? null;',
    'const isZero = value === 0;',
  ],
  invalid: [
    { code: 'const value = observation.value ?? 0;', errors: 1 },
    { code: 'const value = observation.value || 0;', errors: 1 },
    { code: 'total ??= 0;', errors: 1 },
    { code: 'total ||= 0;', errors: 1 },
  ],
});
