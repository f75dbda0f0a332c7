import { noNumberFormat } from './no-number-format.js';
import { ruleTester } from './rule-tester.ts';

ruleTester.run('no-number-format', noNumberFormat, {
  valid: [
    'const at = Number(share.toFixed(4));',
    'const sum = Number((a + b).toPrecision(12)) + 0;',
    "const text = formatPrinted(value, indicator, 'en');",
    'const order = new Intl.Collator();',
  ],
  invalid: [
    { code: 'const text = value.toFixed(1);', errors: 1 },
    { code: 'const text = `${value.toPrecision(3)}%`;', errors: 1 },
    { code: 'const text = value.toLocaleString();', errors: 1 },
    { code: "const digits = new Intl.NumberFormat('en').format(value);", errors: 1 },
  ],
});
