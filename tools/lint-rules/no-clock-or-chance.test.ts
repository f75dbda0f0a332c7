import { noClockOrChance } from './no-clock-or-chance.js';
import { ruleTester } from './rule-tester.ts';

ruleTester.run('no-clock-or-chance', noClockOrChance, {
  valid: [
    "const day = new Date('2025-06-01');",
    'const text = new Intl.NumberFormat(locale).format(value);',
    "const order = a.localeCompare(b, 'zh-Hans');",
    'const largest = Math.max(1, 2);',
  ],
  invalid: [
    { code: 'const now = Date.now();', errors: 1 },
    { code: 'const now = new Date();', errors: 1 },
    { code: 'const now = Date();', errors: 1 },
    { code: 'const roll = Math.random();', errors: 1 },
    { code: 'const text = value.toLocaleString();', errors: 1 },
    { code: 'const text = day.toLocaleDateString();', errors: 1 },
    { code: 'const order = a.localeCompare(b);', errors: 1 },
  ],
});
