import { programmeSchema } from '../../packages/core/src/model/index.ts';
import { workbookPlan } from '../../packages/exchange/src/data/workbook-plan.ts';
import { choiceMeaning, type Locale } from '../../packages/scenes/src/index.ts';
import { inChinese } from '../../tools/model/in-chinese.ts';
import { readSchema, type Node } from '../../tools/model/read-schema.ts';

type Words = Readonly<Record<Locale, string>>;

/** A record of the model, with the name of the list or field that holds it. */
interface Entry {
  readonly name: string;
  readonly within: string;
  readonly node: Node;
}

/** What stands in an array, or may be null. */
const inner = (node: Node): Node =>
  (node.is === 'array' || node.is === 'nullable') && node.of ? inner(node.of) : node;

/** The records below a node, each once, in the order in which a reader meets them. */
const entriesOf = (node: Node, name: string, within: string, known = new Map<string, Entry>()): Map<string, Entry> => {
  const record = inner(node);
  const own = record.name ?? name;
  if (record.is !== 'object' || known.has(own)) return known;
  known.set(own, { name: own, within, node: record });
  for (const field of record.fields ?? []) entriesOf(field.node, `${own}.${field.name}`, field.name, known);
  return known;
};
const entries = [...entriesOf(readSchema(programmeSchema), 'Programme', 'programme').values()];

const kinds: Readonly<Record<string, Words>> = {
  Text: { 'zh-Hans': '各语言的文字', en: 'text, by language' },
  Id: { 'zh-Hans': '标识', en: 'an id' },
  IsoDate: { 'zh-Hans': '日期', en: 'a day' },
  PartialDate: { 'zh-Hans': '日期，可以只写到年或月', en: 'a date, as precise as it is known' },
  Period: { 'zh-Hans': '时期', en: 'a period' },
  string: { 'zh-Hans': '文字', en: 'text' },
  number: { 'zh-Hans': '数', en: 'a number' },
  boolean: { 'zh-Hans': 'true 或 false', en: 'true or false' },
  record: { 'zh-Hans': '名称和内容', en: 'names with what they hold' },
};
const said = {
  many: { 'zh-Hans': '，可有多项', en: ', several' },
  none: { 'zh-Hans': '，或 null', en: ', or null' },
  idOf: { 'zh-Hans': '标识，见', en: 'an id of' },
} as const;

/** What a field holds: a kind, a list of choices with what they mean, or another record. */
const holds = (node: Node, { name, within }: Entry, field: string, locale: Locale): string => {
  if (node.is === 'array' && node.of) return holds(node.of, { name, within, node }, field, locale) + said.many[locale];
  if (node.is === 'nullable' && node.of)
    return holds(node.of, { name, within, node }, field, locale) + said.none[locale];
  if (node.is === 'enum')
    return (node.values ?? [])
      .map((value) => {
        const meaning = choiceMeaning(String(value), [within, field], locale);
        return meaning === null || meaning === String(value) ? `\`${value}\`` : `\`${value}\` ${meaning}`;
      })
      .join('<br>');
  if (node.is === 'object') {
    const target = node.name ?? `${name}.${field}`;
    return `[${target}](#${target.toLowerCase().replaceAll('.', '')})`;
  }
  if (node.refersTo)
    return `${said.idOf[locale]} ${node.refersTo.map((list) => (list === '*' ? list : `\`${list}\``)).join(', ')}`;
  return (kinds[node.name ?? ''] ?? kinds[node.is] ?? (kinds['string'] as Words))[locale];
};

/** Where the workbook has a field, with sheet and head. */
const inWorkbook = ({ within }: Entry, field: string, locale: Locale): string =>
  workbookPlan
    .flatMap(({ title, columns }) =>
      columns
        .filter((column) => column.of === within && (column.field === field || column.field.startsWith(`${field}/`)))
        .map(({ head }) => `${title[locale]} · ${head[locale]}`),
    )
    .join('<br>');

/** Every sentence below a node: of its fields, and of what they hold. */
const sentencesOf = (node: Node): readonly (string | undefined)[] => [
  node.description,
  ...(node.of ? sentencesOf(node.of) : []),
  ...(node.fields ?? []).flatMap((field) => [field.description, ...sentencesOf(field.node)]),
];

/** Every sentence of the model. */
export const modelSentences = (): readonly string[] =>
  [...new Set(sentencesOf(readSchema(programmeSchema)))].filter((one) => one !== undefined);

const sentence = (english: string | undefined, locale: Locale): string =>
  english === undefined ? '' : locale === 'en' ? english : (inChinese[english] ?? english);

const heads: Readonly<Record<Locale, { title: string; about: string; columns: readonly string[]; needed: string }>> = {
  'zh-Hans': {
    title: '# 数据字典',
    about:
      '方案数据文件（.json）的每个字段：填什么，在填写用的工作簿的哪张表、哪一列。只用工作簿的人不必看这一页，怎样填见[工作簿的表和列](workbook.zh-CN.md)。本页由模型生成：改了模型，请在 `tools/model/in-chinese.ts` 写上中文，再运行 `vitest run --project repository test/docs/dictionary.test.ts -u`。英文见 [dictionary.md](dictionary.md)。',
    columns: ['字段', '必填', '内容', '说明', '工作簿里'],
    needed: '要填',
  },
  en: {
    title: '# Data dictionary',
    about:
      'Every field of a programme file (.json): what it holds, and where the workbook has it. This page is made from the model: after a change there, write its Chinese in `tools/model/in-chinese.ts` and run `vitest run --project repository test/docs/dictionary.test.ts -u`. In Chinese: [dictionary.zh-CN.md](dictionary.zh-CN.md).',
    columns: ['Field', 'Needed', 'Holds', 'What it says', 'In the workbook'],
    needed: 'yes',
  },
};

/** The page on every record and field of the model, in a language. */
export const dictionaryPage = (locale: Locale): string => {
  const { title, about, columns, needed } = heads[locale];
  const sections = entries.flatMap((entry) => [
    '',
    `## ${entry.name}`,
    ...(entry.node.description === undefined ? [] : ['', sentence(entry.node.description, locale)]),
    '',
    `| ${columns.join(' | ')} |`,
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...(entry.node.fields ?? []).map(({ name, optional, node, description }) => {
      const cells = [
        `\`${name}\``,
        optional ? '' : needed,
        holds(node, entry, name, locale),
        sentence(description, locale),
        inWorkbook(entry, name, locale),
      ];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    }),
  ]);
  return `${[title, '', about, ...sections].join('\n')}\n`;
};
