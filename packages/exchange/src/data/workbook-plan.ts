import type { Responsibility } from '@onemetre/core';
import type { Locale } from '@onemetre/scenes';
import { workbookExamples } from './workbook-examples.ts';

/** The lists of a programme that a person fills in, and the programme itself. */
export type SheetList =
  | ('programme' | 'domains' | 'actions' | 'parties' | 'responsibilities' | 'indicators' | 'targets' | 'observations')
  | ('commitments' | 'milestones' | 'projects' | 'policies' | 'documents' | 'areas' | 'figures' | 'reports');

/** What a column holds, and so how its cells are written and read. */
export type ColumnKind =
  | 'text'
  /** In the first language of the programme. */
  | 'words'
  /** For a child, in the first language. */
  | 'child-words'
  | 'number'
  | 'date'
  /** A date, or null where the source states none: the field is always there. */
  | 'date-or-none'
  | 'period'
  | 'yes-no'
  | 'choice'
  | 'unit'
  | 'value'
  | 'target'
  /** Names of items of the lists in `to`. */
  | 'reference'
  | 'references';

export interface ColumnPlan {
  /** The list whose items have it; a row may hold an item of each list of its sheet. */
  readonly of: SheetList;
  /** The field, as a path. */
  readonly field: string;
  readonly holds: ColumnKind;
  readonly head: Readonly<Record<Locale, string>>;
  /** Other names under which offices keep it. */
  readonly also?: readonly string[];
  /** What to write, for whoever fills it in. */
  readonly note: Readonly<Record<Locale, string>>;
  readonly needed?: boolean;
  /** The words of a choice that can be chosen. */
  readonly choices?: readonly string[];
  readonly to?: readonly SheetList[];
  /** The list that is meant where one of its names is also a name of another. */
  readonly first?: SheetList;
  /** Where an indicator with one target is named, the target is meant. */
  readonly meansTarget?: boolean;
  /** Of a column of units: the duty that they have in it. */
  readonly duty?: Responsibility['duty'];
  /** What the example row of an empty sheet says here. */
  readonly example?: Readonly<Record<Locale, string>>;
  /** In characters. */
  readonly width: number;
}

export interface SheetPlan {
  readonly title: Readonly<Record<Locale, string>>;
  /** The lists whose items its rows hold: of an indicator and its target, one each. */
  readonly lists: readonly SheetList[];
  /** pairs: each row is a field, with its name and its content. */
  readonly layout: 'rows' | 'pairs';
  readonly columns: readonly ColumnPlan[];
}

type Words = readonly [zhHans: string, en: string];
type Row = readonly [field: string, holds: ColumnKind, head: Words, note: Words, more?: More];
type More = Partial<
  Pick<ColumnPlan, 'also' | 'needed' | 'choices' | 'to' | 'first' | 'meansTarget' | 'duty' | 'width'>
>;

const needed = true;
const judged: readonly SheetList[] = [
  ...(['domains', 'actions', 'targets', 'indicators', 'commitments', 'milestones', 'projects'] as const),
];

/** What is said of a domain or an action in a sentence: to the public, and to a child. */
const summaries: readonly Row[] = [
  ['summary', 'words', ['一句话说明', 'summary'], ['讲给公众', 'for the public'], { width: 40 }],
  [
    'summary',
    'child-words',
    ['给小朋友的一句话', 'for a child'],
    ['短句，不用数字符号', 'a short sentence'],
    { width: 40 },
  ],
];

const codeNote: Words = ['文件里的编号，例如 行动5', 'as the document numbers it'];
const source: readonly Row[] = [
  [
    'sources/#0/document',
    'reference',
    ['出处', 'source'],
    ['文件名称，与“文件”表一致', 'a title from the sheet of documents'],
    { to: ['documents'], also: ['来源', '来源文件', '依据'], width: 24 },
  ],
  [
    'sources/#0/place',
    'text',
    ['出处位置', 'place in source'],
    ['在文件里的位置，例如 四（二）行动5', 'where it stands in the document'],
    { also: ['章节'] },
  ],
];
/** Of what a plan itself says: its sentence, kept with its place. */
const sentence: Row = [
  'sources/#0/quote',
  'text',
  ['原文', 'in its own words'],
  ['出处里的那句话，一字不改；可以不填', 'the sentence of the source, word for word; need not be given'],
  { also: ['原文摘录', '方案原文', '文件原文'], width: 50 },
];
const wording: Row = [
  'wording',
  'choice',
  ['原文或摘要', 'quoted or ours'],
  ['照抄原文选“原文”，自己概括选“摘要”', 'whether the words are those of the source'],
  { choices: ['quote', 'summary'] },
];
const due: Row = [
  'due',
  'date-or-none',
  ['期限', 'due'],
  ['例如 2025年、2025年6月；原文没写就留空', 'such as 2025 or 2025-06; empty where none is stated'],
  { also: ['完成时限', '完成时间', '预计完成时间'] },
];
const item: Row = [
  'item',
  'reference',
  ['所属行动', 'belongs to'],
  ['行动或领域的名称', 'the title of an action or a domain'],
  { to: ['actions', 'domains'], first: 'actions', also: ['所属领域', '所属任务', '领域'], width: 24 },
];
const completed: readonly Row[] = [
  ['completed/date', 'date', ['完成日期', 'completed'], ['做完才填', 'once it is done'], { also: ['实际完成时间'] }],
  [
    'completed/published',
    'date',
    ['完成公布日期', 'completion published'],
    ['公开说已完成的日期', 'when that was made public'],
  ],
];

/** A column for each duty, as plans write them. */
const duties: readonly Row[] = [
  units('lead', ['牵头', 'lead'], ['牵头单位', '牵头部门', '主责单位']),
  units('support', ['配合', 'support'], ['配合单位', '配合部门', '协同单位', '协助单位']),
  units('by-duty', ['按职责分工', 'by duty'], ['按职责分工单位', '按职责分工负责']),
];

/** In which order lists are read: what others refer to, or are counted in, comes first. */
export const readingOrder: readonly SheetList[] = [
  ...([
    'programme',
    'domains',
    'actions',
    'parties',
    'documents',
    'areas',
    'figures',
    'indicators',
    'targets',
  ] as const),
  ...(['observations', 'commitments', 'milestones', 'projects', 'policies', 'reports'] as const),
];

/** Every sheet of the workbook: what is written, what is read, and what the dictionary says of it. */
export const workbookPlan: readonly SheetPlan[] = [
  {
    title: both(['方案', 'Plan']),
    lists: ['programme'],
    layout: 'pairs',
    columns: columns('programme', [
      ['title', 'words', ['名称', 'title'], ['方案全称', 'the full title of the plan'], { needed, also: ['方案名称'] }],
      ['shortTitle', 'words', ['简称', 'short title'], ['卡片上用', 'for cards']],
      ['jurisdiction/title', 'words', ['地区', 'place'], ['例如 某市某区', 'the district or city'], { needed }],
      ['jurisdiction/code', 'text', ['行政区划代码', 'code of the place'], ['六位或九位数字', 'six or nine digits']],
      [
        'issuer',
        'words',
        ['发布机构', 'issuer'],
        ['印发方案的机关', 'who issued the plan'],
        { needed, also: ['印发机关'] },
      ],
      [
        'publisher',
        'words',
        ['数据发布单位', 'publisher'],
        ['发布这份数据的单位', 'who publishes these data'],
        { needed },
      ],
      [
        'publisherIsIssuer',
        'yes-no',
        ['由发布机构自己发布', 'published by the issuer'],
        ['填 是 或 否；否则页面标注“非官方示例”', 'yes or no; if no, pages say that they are not official'],
        { needed },
      ],
      ['period/start', 'date-or-none', ['起始', 'start'], ['例如 2021年', 'such as 2021'], { also: ['起始年份'] }],
      ['period/end', 'date-or-none', ['截止', 'end'], ['例如 2025年', 'such as 2025'], { also: ['截止年份'] }],
      ['scope', 'words', ['范围说明', 'scope'], ['数据包括哪些内容', 'what the data cover']],
      ['homepage', 'text', ['网址', 'address'], ['公布方案的网页', 'the page of the plan']],
      ['asOf', 'date', ['数据截至', 'data as of'], ['例如 2024-06-30', 'such as 2024-06-30']],
      ['released', 'date', ['发布日期', 'released'], ['这次发布的日期', 'the day of this release']],
      ['nextUpdate', 'date', ['下次更新', 'next update'], ['例如 2024年9月', 'such as 2024-09']],
      [
        'demonstration',
        'yes-no',
        ['演示数据', 'demonstration'],
        ['数据是虚构的就填 是', 'yes where the data are invented'],
      ],
      [
        'profile',
        'choice',
        ['页面显示', 'pages show'],
        ['要对照目标评估就选“作判断”', 'judged where values are held against their targets'],
        { choices: ['plan', 'figures', 'judged'] },
      ],
      [
        'rules/adoptedBy/body',
        'words',
        ['评价办法由谁采用', 'rules adopted by'],
        [
          '没有采用的留空：页面写明按通用规则测算',
          'empty where none has: pages then say that the general rules are used',
        ],
      ],
      [
        'rules/adoptedBy/document',
        'reference',
        ['评价办法的文件', 'in which document'],
        ['文件名称，与“文件”表一致', 'a title from the sheet of documents'],
        { to: ['documents'] },
      ],
    ]),
  },
  {
    title: both(['领域', 'Domains']),
    lists: ['domains'],
    layout: 'rows',
    columns: columns('domains', [
      ['number', 'text', ['编号', 'number'], codeNote],
      [
        'title',
        'words',
        ['名称', 'title'],
        ['领域名称', 'the title of the domain'],
        { needed, also: ['领域', '领域名称'], width: 30 },
      ],
      ['parent', 'reference', ['上级', 'part of'], ['上一级领域的名称', 'the domain above it'], { to: ['domains'] }],
      ...summaries,
      ...source,
    ]),
  },
  {
    title: both(['行动', 'Actions']),
    lists: ['actions'],
    layout: 'rows',
    columns: columns('actions', [
      ['number', 'text', ['编号', 'number'], codeNote],
      [
        'title',
        'words',
        ['名称', 'title'],
        ['行动或任务的名称', 'the title of the action'],
        { needed, also: ['行动', '任务', '主要任务', '工作任务', '重点任务'], width: 40 },
      ],
      [
        'domain',
        'reference',
        ['所属领域', 'domain'],
        ['领域名称', 'the title of its domain'],
        { needed, to: ['domains'], also: ['领域'] },
      ],
      ['parent', 'reference', ['上级', 'part of'], ['上一级行动的名称', 'the action above it'], { to: ['actions'] }],
      ...summaries,
      ...source,
      sentence,
    ]),
  },
  {
    title: both(['单位', 'Units']),
    lists: ['parties'],
    layout: 'rows',
    columns: columns('parties', [
      [
        'title',
        'words',
        ['名称', 'name'],
        ['单位全称或方案里的称呼', 'as the plan names it'],
        { needed, also: ['单位', '单位名称'], width: 30 },
      ],
      [
        'kind',
        'choice',
        ['类别', 'kind'],
        ['选一个', 'choose one'],
        {
          choices: [
            ...['government', 'party-committee', 'mass-organisation', 'judicial', 'branch', 'company', 'township'],
            ...['coordinating-body', 'collective', 'other'],
          ],
        },
      ],
    ]),
  },
  {
    title: both(['责任分工', 'Duties']),
    lists: ['responsibilities'],
    layout: 'rows',
    columns: columns('responsibilities', [
      [
        'item',
        'reference',
        ['事项', 'item'],
        ['行动、指标等的名称', 'the title of an action, a target or another item'],
        { needed, to: judged, width: 40 },
      ],
      ...duties,
    ]),
  },
  {
    title: both(['指标与目标', 'Targets']),
    lists: ['indicators', 'targets'],
    layout: 'rows',
    columns: [
      ...columns('indicators', [
        [
          'title',
          'words',
          ['指标', 'indicator'],
          ['指标名称；有几个目标就写几行', 'its title, in each row of its targets'],
          { needed, also: ['指标名称', '名称', '项目名称'], width: 36 },
        ],
        [
          'unit',
          'unit',
          ['单位', 'unit'],
          ['例如 %、个、人次', 'such as %, places, people'],
          { needed, also: ['计量单位'], width: 8 },
        ],
      ]),
      ...columns('targets', [
        [
          'quantity',
          'target',
          ['目标', 'target'],
          ['照原文写，例如 93%以上、每年不少于10次、2—3个', 'in the words of the plan, such as 93%以上 or 80'],
          { also: ['目标值', '年度目标', '目标任务'] },
        ],
        [
          'deadline',
          'date-or-none',
          ['到期', 'deadline'],
          ['例如 2025年；原文没写就留空', 'such as 2025; empty where none is stated'],
          { also: ['完成时限'] },
        ],
        [
          'area',
          'reference',
          ['适用地区', 'for area'],
          ['全域的留空；只对一个区、一个街道的，写它的名称', 'empty for the whole; else the name of an area'],
          { to: ['areas'], also: ['地区'] },
        ],
        [
          'strength',
          'choice',
          ['约束性', 'strength'],
          ['约束性、预期性或力争；没写就留空', 'binding, expected or aspired'],
          { choices: ['binding', 'expected', 'aspired'] },
        ],
      ]),
      ...columns('indicators', [
        [
          'direction',
          'choice',
          ['方向', 'direction'],
          ['数值越高越好还是越低越好', 'which way is better'],
          { needed, choices: ['up', 'down', 'none'] },
        ],
        [
          'timeBasis',
          'choice',
          ['怎样累计', 'how it adds up'],
          ['月报多为“年初至今累计”', 'of what stretch of time a value speaks'],
          { needed, choices: ['point', 'average', 'flow', 'year-to-date', 'running-total'] },
        ],
        [
          'frequency',
          'choice',
          ['多久一次', 'how often'],
          ['数据多久出一次', 'how often a value comes'],
          { needed, choices: ['month', 'quarter', 'half-year', 'year', 'once', 'irregular'] },
        ],
        [
          'unit/whole',
          'yes-no',
          ['只数整数', 'whole numbers only'],
          ['个、人、次等只按整数计的填 是', 'yes where only whole ones are counted'],
        ],
        [
          'sensitivity',
          'choice',
          ['公开限制', 'sensitivity'],
          ['涉及人数很少的选“数值过小时不公开”', 'where small counts must not be published'],
          { choices: ['public', 'small-cell', 'restricted'] },
        ],
        [
          'summary',
          'words',
          ['口径', 'definition'],
          ['指标怎样计算', 'how it is counted'],
          { also: ['指标解释', '计算口径'], width: 40 },
        ],
        item,
        [
          'baselines/#0/figure',
          'reference',
          ['基线', 'baseline'],
          ['“基线数”表里的名称；没有基线的，到期以前多半不能判断进度', 'a name from the sheet of figures'],
          { to: ['figures'], width: 24 },
        ],
      ]),
      ...columns('targets', [wording, ...source, sentence]),
    ],
  },
  {
    title: both(['基线数', 'Figures']),
    lists: ['figures'],
    layout: 'rows',
    columns: columns('figures', [
      [
        'title',
        'words',
        ['名称', 'title'],
        ['方案里怎么叫，例如 2020年普惠托位占比', 'what the plan calls it'],
        { needed, width: 36 },
      ],
      ['value', 'number', ['数值', 'value'], ['只写数', 'the number alone'], { needed, also: ['基线值', '基期值'] }],
      ['unit', 'unit', ['单位', 'unit'], ['和指标的单位一样', 'as that of the indicator'], { needed, width: 8 }],
      [
        'date',
        'date-or-none',
        ['日期', 'date'],
        [
          '例如 2020年；原文没写就留空，但没有日期的基线不用来判断',
          'such as 2020; without it the figure is shown and not used',
        ],
        { also: ['基线日期', '基期'] },
      ],
      ['published', 'date', ['公布日期', 'published'], ['哪天公布的', 'when it was made public']],
      ...source,
    ]),
  },
  {
    title: both(['数据', 'Values']),
    lists: ['observations'],
    layout: 'rows',
    columns: columns('observations', [
      [
        'indicator',
        'reference',
        ['指标', 'indicator'],
        ['与“指标与目标”表一致', 'as in the sheet of targets'],
        { needed, to: ['indicators'], also: ['指标名称'], width: 36 },
      ],
      [
        'period',
        'period',
        ['时期', 'period'],
        ['例如 2024年、2024年三季度、2024年1—9月', 'such as 2024, 2024-Q3 or 2024-09-30'],
        { needed, also: ['年份', '时间', '年度'] },
      ],
      [
        'value',
        'value',
        ['数值', 'value'],
        ['还没有就留空或写“暂无”；0 就写 0', 'empty where there is none yet; 0 is written 0'],
        { needed, also: ['完成值', '实际值'] },
      ],
      ['area', 'reference', ['地区', 'area'], ['全域的留空', 'empty for the whole'], { to: ['areas'] }],
      [
        'status',
        'choice',
        ['数据状态', 'status'],
        ['最终数、初步数等', 'final, provisional and so on'],
        { needed, choices: ['final', 'revised', 'provisional', 'estimated', 'derived', 'alternative'] },
      ],
      [
        'published',
        'date',
        ['公布日期', 'published'],
        ['哪天公布的', 'when it was made public'],
        { also: ['发布日期'] },
      ],
      ['supplier', 'reference', ['供数单位', 'supplier'], ['单位名称', 'the name of a unit'], { to: ['parties'] }],
      [
        'remark',
        'words',
        ['备注', 'remark'],
        ['要说明的情况', 'what is to be said beside it'],
        { also: ['说明'], width: 40 },
      ],
      ...source,
    ]),
  },
  {
    title: both(['进展', 'Progress']),
    lists: ['reports'],
    layout: 'rows',
    columns: columns('reports', [
      [
        'item',
        'reference',
        ['事项', 'item'],
        ['指标、承诺、节点、项目等的名称', 'the title of an indicator, a commitment or another item'],
        { needed, to: judged, first: 'indicators', meansTarget: true, also: ['指标', '项目'], width: 36 },
      ],
      [
        'period',
        'period',
        ['时期', 'period'],
        ['说的是哪个月、哪一年，例如 2024年9月', 'of which month or year, such as 2024-09'],
        { needed },
      ],
      [
        'claim',
        'choice',
        ['进展', 'how it stands'],
        ['选一个', 'choose one'],
        {
          needed,
          choices: ['started', 'under-way', 'done', 'recurring', 'unfinished', 'stopped', 'cancelled'],
          also: ['状态', '进展状态'],
        },
      ],
      [
        'title',
        'words',
        ['进展情况', 'in words'],
        ['用一两句话说明，会公开', 'a sentence or two, which is published'],
        { needed, also: ['说明'], width: 40 },
      ],
      [
        'party',
        'reference',
        ['报送单位', 'reported by'],
        ['牵头单位的名称；别的单位说的不算完成', 'the unit that leads; what others say does not make it done'],
        { needed, to: ['parties'], also: ['牵头单位'] },
      ],
      ['done', 'date', ['完成日期', 'done'], ['已完成的填', 'where it is done'], { also: ['实际完成时间'] }],
      [
        'expected',
        'date',
        ['预计完成', 'expected'],
        ['单位自己估计的，只显示，不用来判断', 'what the unit expects: shown, never judged'],
        { also: ['预计完成时间'] },
      ],
      ['published', 'date', ['公布日期', 'published'], ['哪天公布的', 'when it was made public']],
    ]),
  },
  {
    title: both(['承诺', 'Commitments']),
    lists: ['commitments'],
    layout: 'rows',
    columns: columns('commitments', [
      [
        'title',
        'words',
        ['内容', 'promise'],
        ['没有数的承诺，照原文写', 'a promise without a number'],
        { needed, also: ['工作内容', '具体举措'], width: 60 },
      ],
      item,
      [
        'nature',
        'choice',
        ['性质', 'nature'],
        ['选一个', 'choose one'],
        {
          needed,
          choices: [
            ...['build', 'establish', 'improve', 'explore', 'continue', 'recurrent'],
            ...['full-coverage', 'direction', 'strive', 'enforce', 'support', 'publicise'],
          ],
        },
      ],
      due,
      wording,
      ...source,
      sentence,
    ]),
  },
  {
    title: both(['节点', 'Milestones']),
    lists: ['milestones'],
    layout: 'rows',
    columns: columns('milestones', [
      [
        'title',
        'words',
        ['名称', 'title'],
        ['到期要做成的一件事', 'one thing to be done by a date'],
        { needed, width: 40 },
      ],
      item,
      due,
      ...completed,
      wording,
      ...source,
      sentence,
    ]),
  },
  {
    title: both(['项目', 'Projects']),
    lists: ['projects'],
    layout: 'rows',
    columns: columns('projects', [
      [
        'title',
        'words',
        ['名称', 'title'],
        ['项目名称', 'the title of the project'],
        { needed, also: ['项目', '项目名称'], width: 40 },
      ],
      item,
      ['place', 'words', ['地点', 'place'], ['建在哪里', 'where it is']],
      ['start', 'date', ['开工', 'start'], ['例如 2024年3月', 'such as 2024-03'], { also: ['开工时间'] }],
      due,
      ...completed,
      ['money/planned', 'number', ['计划投资', 'planned money'], ['只写数', 'the number alone'], { also: ['总投资'] }],
      ['money/spent', 'number', ['完成投资', 'money spent'], ['只写数', 'the number alone']],
      ['money/unit', 'unit', ['投资单位', 'unit of money'], ['例如 万元', 'such as 10,000 yuan'], { width: 10 }],
      wording,
      ...source,
      sentence,
    ]),
  },
  {
    title: both(['政策文件', 'Policies']),
    lists: ['policies'],
    layout: 'rows',
    columns: columns('policies', [
      ['title', 'words', ['名称', 'title'], ['政策文件名称', 'the title of the policy'], { needed, width: 50 }],
      ['number', 'text', ['文号', 'number'], ['例如 某政办发〔2023〕1号', 'as it is numbered']],
      ['issued', 'date', ['印发日期', 'issued'], ['没有印发就留空', 'empty where it was not issued']],
      ['address', 'text', ['网址', 'address'], ['原文网页', 'its page'], { width: 30 }],
    ]),
  },
  {
    title: both(['文件', 'Documents']),
    lists: ['documents'],
    layout: 'rows',
    columns: columns('documents', [
      [
        'title',
        'words',
        ['名称', 'title'],
        ['数据和原文出自的文件', 'what data and words are taken from'],
        { needed, also: ['文件名称'], width: 50 },
      ],
      [
        'kind',
        'choice',
        ['类别', 'kind'],
        ['选一个', 'choose one'],
        {
          needed,
          choices: ['plan', 'interpretation', 'annex', 'policy', 'statistics', 'report', 'news', 'data', 'other'],
        },
      ],
      ['number', 'text', ['文号', 'number'], ['例如 某政办发〔2023〕1号', 'as it is numbered']],
      ['written', 'date', ['成文日期', 'written'], ['落款日期', 'the date it bears']],
      ['published', 'date', ['发布日期', 'published'], ['哪天公布的', 'when it was made public']],
      ['address', 'text', ['网址', 'address'], ['原文网页', 'its page'], { width: 30 }],
      [
        'availability',
        'choice',
        ['读到多少', 'how far read'],
        ['选一个', 'choose one'],
        { needed, choices: ['read', 'quoted', 'named'] },
      ],
    ]),
  },
  {
    title: both(['地区', 'Areas']),
    lists: ['areas'],
    layout: 'rows',
    columns: columns('areas', [
      [
        'title',
        'words',
        ['名称', 'name'],
        ['街道、乡镇等', 'a town, a street office and so on'],
        { needed, width: 30 },
      ],
      ['code', 'text', ['行政区划代码', 'code'], ['九位数字', 'nine digits']],
      [
        'kind',
        'choice',
        ['类别', 'kind'],
        ['选一个', 'choose one'],
        { needed, choices: ['province', 'city', 'district', 'town', 'subdistrict', 'village', 'community', 'other'] },
      ],
      ['parent', 'reference', ['上级', 'part of'], ['上一级地区的名称', 'the area above it'], { to: ['areas'] }],
    ]),
  },
];

function columns(list: SheetList, rows: readonly Row[]): ColumnPlan[] {
  return rows.map(([field, holds, head, note, more = {}]) => ({
    of: list,
    field,
    holds,
    head: both(head),
    note: both(note),
    width: 16,
    ...more,
    ...exampleOf(list, head),
  }));
}

function exampleOf(list: SheetList, [head]: Words): Pick<ColumnPlan, 'example'> {
  const example = workbookExamples[list]?.[head];
  return example === undefined ? {} : { example: both(example) };
}

function both([zhHans, en]: Words): Readonly<Record<Locale, string>> {
  return { 'zh-Hans': zhHans, en };
}

function units(duty: Responsibility['duty'], head: Words, also: readonly string[]): Row {
  const note: Words = ['多个单位用顿号隔开', 'names parted by commas'];
  return ['party', 'references', head, note, { to: ['parties'], duty, also, width: 40 }];
}
