import { reasons } from '@onemetre/core';
import { issueCodes, type Issue, type IssueCode } from '@onemetre/core/issues';
import { issueText, reasonText } from '@onemetre/scenes';

/** Stands for what a sentence is filled with: `‹field›`. */
const named = new Proxy({} as Issue['values'], { get: (_, name) => `‹${String(name)}›` });

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const sentence = (code: IssueCode, locale: 'en' | 'zh-Hans'): string =>
  cell(issueText({ code, severity: issueCodes[code], path: [], values: named }, locale));

const rowsOf = (severity: 'error' | 'warning'): string[] =>
  (Object.keys(issueCodes) as IssueCode[])
    .filter((code) => issueCodes[code] === severity)
    .map((code) => `| <a id="${code}"></a>\`${code}\` | ${sentence(code, 'en')} | ${sentence(code, 'zh-Hans')} |`);

const head = '| code | what is wrong, and the remedy | 问题和处理 |\n| --- | --- | --- |';

/** Every code that a reader of data or of a page can meet, with cause and remedy, as the texts of core say it. */
export const warningsPage = (): string => `# Every error, warning and reason

Written by \`vitest run test/docs/warnings.test.ts -u\` from the texts of core; a test keeps it true. What stands in ‹ ›
comes from the data. \`onemetre check FILE\` names file, line and column for each.

## Errors in data

A file with an error is not judged; a page that had good data keeps showing it.

${head}
${rowsOf('error').join('\n')}

## Warnings in data

The file is judged; what is told here is probably a slip, or is left out of judging.

${head}
${rowsOf('warning').join('\n')}

## Reasons in answers

Why something could not be judged, or a value was not used (\`because.reason\`, \`because.ignored\`, \`because.caveats\`). The
rules behind them are in [method.md](method.md).

| code | in words | 文字 |
| --- | --- | --- |
${reasons.map((reason) => `| \`${reason}\` | ${cell(reasonText(reason, 'en'))} | ${cell(reasonText(reason, 'zh-Hans'))} |`).join('\n')}

What the widgets themselves tell the owner of a page is in [messages.md](messages.md).
`;
