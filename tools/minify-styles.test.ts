import { expect, test } from 'vitest';
import { minifyStylesIn } from './minify-styles.js';

test('spaces, line breaks and comments go, what the sheet says stays', () => {
  expect(minifyStylesIn('export const a = css `\n  /* why */\n  .b {\n    color: var(--_ink);\n  }\n`;')).toBe(
    'export const a = css`.b{color:var(--_ink)}`;',
  );
});

test('a character that is not ASCII comes through as a reader of the sheet sees it', () => {
  const code = minifyStylesIn("const a = css `.b::before { content: ' · '; }`;");
  const [, raw = ''] = /css`(.*)`/.exec(code) ?? [];
  expect(raw).toMatch(/^\.b:{1,2}before\{content:" \\\\b7 +"\}$/);
});

test('an escape of the source is kept', () => {
  expect(minifyStylesIn("const a = css `.b::before { content: '\\\\201c'; }`;")).toContain('\\\\201c');
});

test('a sheet with an expression and other templates are left alone', () => {
  const code = 'const a = css `${b} .c {  }`; const d = html `<p>  </p>`;';
  expect(minifyStylesIn(code)).toBe(code);
});

test.each([
  ['css `.b { content: "\\n" }`', 'escape'],
  ['css `.b { color: red `', 'fault'],
])('%s stops the build', (code, why) => {
  expect(() => minifyStylesIn(code)).toThrow(why);
});
