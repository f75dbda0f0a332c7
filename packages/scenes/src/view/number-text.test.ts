import { expect, test } from 'vitest';
import { numberText } from './number-text.ts';

test.each([
  ['(一)', '(1)'],
  ['十', '10'],
  ['第二十三章', '第二十三章'],
  ['二十三', '23'],
  ['四十', '40'],
  ['十五', '15'],
  ['行动5', 'Action 5'],
  ['任务十二', 'Task 12'],
  ['附录', 'Annex'],
  ['(二)2', '(2)2'],
  ['Goal 3', 'Goal 3'],
  [undefined, ''],
])('%s is read in English as %s, and as it is printed in Chinese', (printed, told) => {
  expect(numberText(printed, 'en')).toBe(told);
  expect(numberText(printed, 'zh-Hans')).toBe(printed ?? '');
});
