import { expect, test } from 'vitest';
import { safeUrl } from './safe-url.ts';

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:1',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a/b',
  '//example.org',
  'plan.html',
  '',
  'https://',
])('%j does not become a link', (address) => {
  expect(safeUrl(address)).toBeNull();
});

test('an ordinary address does, and says where it leads', () => {
  expect(safeUrl('https://www.example.org/a?b=1#c')).toEqual({
    href: 'https://www.example.org/a?b=1#c',
    host: 'www.example.org',
  });
  expect(safeUrl(undefined)).toBeNull();
});
