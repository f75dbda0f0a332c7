import { expect, test } from 'vitest';
import { gbkBytes } from './gbk-bytes.ts';

test('what is written is read again by a browser that is told GBK', () => {
  const page = '<p title="天津市西青区">儿童友好，16 → 102；㎡ — “一米”</p>';
  expect(new TextDecoder('gbk').decode(gbkBytes(page))).toBe(page);
});

test('a sign that GBK does not have is a reference to it', () => {
  expect(new TextDecoder('gbk').decode(gbkBytes('<p>𠮷😀'))).toBe('<p>&#134071;&#128512;');
});
