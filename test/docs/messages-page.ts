import { commonLabels } from '../../packages/scenes/src/labels/common-labels.ts';
import { failureLabels } from '../../packages/scenes/src/labels/failure-labels.ts';
import { failureCodes } from '../../packages/scenes/src/view/load-state.ts';

const languages = ['en', 'zh-Hans'] as const;

const failure = (code: (typeof failureCodes)[number]): string =>
  languages
    .map((locale) => {
      const { title, remedy } = failureLabels[locale].codes[code];
      return `**${title}${locale === 'en' ? '.' : '。'}** ${remedy('‹detail›')}`;
    })
    .join('\n\n');

const both = (say: (labels: (typeof commonLabels)['en']) => readonly string[]): string =>
  languages.flatMap((locale) => say(commonLabels[locale])).join('\n\n');

const others: Readonly<Record<string, string>> = {
  'wrong-value': `${both(({ wrongValue }) => [wrongValue('‹attribute›', '‹value›', '‹what may be written›')])}

The widget shows what it would show without the attribute. \`as-of\`, \`known-at\`, \`from\` and \`to\` take a day that exists, such as
\`2025-06-30\`; \`profile\`, \`reader\`, \`density\` and \`list\` take one of the words that the message names; \`area\` takes the id of an
area in the data.`,
  'no-item': `${both(({ emptyItem, otherItem, needsItem }) => [emptyItem('‹item›'), otherItem('‹item›'), needsItem])}

The ids are those in the data file. An indicator is shown by \`om-indicator\` and \`om-indicator-chart\`, a domain or an action by
\`om-actions\` and \`om-commitments\`, a project by \`om-projects\`; \`om-areas\` takes an indicator, \`om-evidence\` any of them.`,
  'already-defined': `Two copies of One Metre are on the page and both define the same element names. The first stays, the second stands down; the
message names both versions. Include the script once. Where two versions are needed, define one of them with another
prefix: \`defineElement('indicator', OmIndicator, 'xq')\`.

页面上有两份一米，要定义同名的元素。先到的留用，后到的不起作用；提示中写明两份的版本。请只引入一次脚本。`,
  'policy-forbids': `The content security policy of the page names Trusted Types policies, and not \`lit-html\`. The script stands down; the text that
the page has inside the elements stays. Add \`lit-html\` to \`trusted-types\`.

页面的内容安全策略限定了 Trusted Types 的策略名，其中没有 \`lit-html\`，因此脚本不起作用，元素里页面自己的文字保留。请在 \`trusted-types\` 中加上 \`lit-html\`。`,
};

/** The headings of the page: every code that the widgets tell in the console. */
export const messageCodes: readonly string[] = [...failureCodes, ...Object.keys(others)];

/** What the widgets tell the owner of a page, in the place of a widget and in the console. */
export const messagesPage = (): string => `# What the widgets tell the owner of a page

Written by \`vitest run test/docs/messages.test.ts -u\` from the texts of the widgets; a test keeps it true. Each of these stands in the page, in
its language, and once in the browser's console with the address of its heading here. What stands in ‹ › comes from the
page or the server. Faults in the data have their own page, in the repository: docs/warnings.md.

${[...failureCodes.map((code) => `## ${code}\n\n${failure(code)}`), ...Object.entries(others).map(([code, text]) => `## ${code}\n\n${text}`)].join('\n\n')}
`;
