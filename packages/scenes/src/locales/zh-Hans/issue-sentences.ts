import type { FileKind } from '@onemetre/core/issues';
import type { IssuePlaced, IssueSentences } from '../../text/issue-sentences/issue-sentences.ts';
import { reasonIn } from '../../text/issue-sentences/reason-in.ts';
import { wordIn } from '../../text/issue-sentences/word-in.ts';

const types = {
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: 'true 或 false',
  object: '对象 { }',
  array: '列表 [ ]',
  null: '空值 null',
  undefined: '空缺',
};

/** How texts with a form of their own are written. */
const formats = {
  AreaCode: '请写 6、9 或 12 位行政区划代码，例如 120111',
  Id: '编号以字母、数字或下划线开头，只用字母、数字、点、横线和下划线，最多 128 个字符，例如 birth-rate-2025',
  IsoDate: '请写完整的公历日期，例如 2025-06-30',
  LanguageTag: '请写语言代码，例如 zh-Hans 或 en',
  MonthDay: '请写 09-01 这样的月-日',
  PartialDate: '请写 2025、2025-H1、2025-Q2、2025-06 或 2025-06-30 这样的日期',
  Period: '请写 2025、2025-H1、2025-Q2、2025-06、2025-06-30，或“首日/末日”这样的时期',
  Url: '请写以 http:// 或 https:// 开头的完整网址',
};

const twoYears = '可能是一个学年或财政年度，也可能是两年。请';
const serial = '看起来是电子表格的日期序号，如果是，请写';

/** Bounds without the number itself, and the same with it. */
const inclusives = { over: 'at-least', gt: 'ge', under: 'at-most', lt: 'le' };

/** What files of other kinds are. */
const kinds: Readonly<Record<string, string>> = {
  xml: ' XML 文件',
  iati: ' IATI 文件（XML）',
  csv: '文本表格（CSV）',
  xlsx: ' Excel 工作簿（.xlsx）',
  xls: '旧版 Excel 工作簿（.xls）',
  ods: ' OpenDocument 表格（.ods）',
  docx: ' Word 文档（.docx）',
  doc: '旧版 Word 文档（.doc）',
  odt: ' OpenDocument 文档（.odt）',
  pptx: ' PowerPoint 演示文稿（.pptx）',
  ofd: ' OFD 版式文件',
  office: '旧版或加了密码的 Office 文件',
  pdf: ' PDF 文件',
  rtf: ' RTF 文档',
  image: '图片',
  archive: '压缩包（.zip 等）',
} satisfies Readonly<Record<Exclude<FileKind, 'html'>, string>>;

/** Issues in Chinese: what is wrong, and the remedy. */
export const issuePlaced: IssuePlaced = (place, item, sentence) =>
  `${place}${item === undefined ? '' : `（${item}）`}：${sentence}`;

export const issueSentences: IssueSentences = {
  'file-missing': () => '找不到这个文件。请检查文件名和所在文件夹。',
  'not-a-file': () => '这是文件夹或特殊文件，不是数据文件。请写出文件名。',
  'cannot-read': ({ reason }) => `文件读不出来（${reason}）。请检查权限，或是否被其他程序占用。`,
  'empty-file': () => '文件是空的。请确认保存、导出或上传是否完整。',
  'too-large': ({ length, limit }) => `文件有 ${length} 字节，超过上限 ${limit} 字节。请拆分文件，或去掉不需要的内容。`,
  'wrong-encoding': ({ encoding }) =>
    `文件不是 UTF-8 编码${encoding === '' ? '' : `，看起来是 ${encoding}`}。请在编辑软件中另存为 UTF-8。`,
  'cut-short': () => '文件在一个字的中间断了，没有传完或存完。请重新获取。',
  'html-instead-of-json': () =>
    '这是网页，不是数据；从网址读来的，多半是登录页、防护页或错误页。请直接打开那个网址核对。',
  'other-kind-of-file': ({ kind }) =>
    `这是${wordIn(kinds, kind, '其他类型的文件')}，本命令不读取。请把其中的内容写入 JSON 格式的方案文件，再检查那个文件。`,
  'message-instead-of-data': ({ message }) =>
    `服务器回答的是一句提示，不是数据：${message}。请检查地址，或是否需要登录。`,
  'not-json': ({ near, end }) =>
    end === 'yes'
      ? '文件到这里就断了，JSON 没有写完。请重新获取，或补上结尾。'
      : `从 ${near ?? '这里'} 起不是有效的 JSON。请检查这里和前面的逗号、引号、括号。`,
  'duplicate-key': ({ key }) => `同一个对象里 ${key} 出现了两次，后一个会盖掉前一个。请保留一个。`,
  'too-deep': ({ limit }) => `嵌套超过 ${limit} 层。请检查文件是否损坏。`,
  'too-many-pairs': ({ count, limit }) =>
    `这里的条目（如目标与数值）要两两比对 ${count} 次，最多 ${limit} 次。请拆分文件。`,
  'chain-too-long': ({ limit }) => `从这里起，逐级上属或接续的条目超过 ${limit} 个。请核对。`,
  'too-many-nodes': ({ limit }) => `内容超过 ${limit} 项。请拆分文件。`,
  'text-too-long': ({ length, limit, value }) =>
    `${value === undefined ? '文字' : `名称 ${value} `}有 ${length} 个字符，上限为 ${limit}。请缩短。`,
  'forbidden-key': ({ key }) => `不能用 ${key} 作名称。请改名或删去。`,
  'not-plain-data': ({ value }) => `这里不是数据（${value}）。请只用文字、数字、true、false、null、列表和对象。`,
  'unknown-schema-version': ({ value, oldest, current }) =>
    `数据版本 ${value} 无法识别，本程序能读版本 ${oldest === current ? current : `${oldest} 至 ${current}`}。请更新程序，或改正 schemaVersion。`,
  'cannot-migrate': ({ from, to }) => `无法把数据从版本 ${from} 转到版本 ${to}。请先用旧版程序检查这个文件。`,
  'accumulation-disagrees': ({ value, other, otherValue }) =>
    `${value}与${other}的${otherValue}不一致：同一指标的数值怎样累加，只能有一种说法。请在指标的timeBasis里写明：逐期相加用flow，从头累计用running-total，年初以来累计用year-to-date。`,
  'wrong-type': ({ expected, got, value, suggestion, hint, field, low, high }) => {
    const said = `这里应为${type(expected)}，实际是${type(got)}（${value}）。`;
    if (hint === 'list') {
      const ends = low === undefined ? 'low 和 high' : `low: ${low} 和 high: ${high}`;
      return field === ''
        ? `${said}请只写一个数；区间只有目标能用 low 和 high 写，几个数请分成几条。`
        : `${said}区间请改写为 ${ends}，并在 comparator 中写 range；几个数请分成几条。`;
    }
    if (suggestion === undefined) return `${said}请改正。`;
    return `${said}${hint === 'serial' ? serial : '请写'} ${got === 'number' ? `"${suggestion}"` : suggestion}。`;
  },
  'number-as-text': ({ value, hint, suggestion, bound, meaning, field, low, high, keep }) => {
    const said = `这里应为数字，实际是文字 ${value}。`;
    const kept = keep === undefined ? '' : `；原文可写在 ${keep} 中`;
    if (hint === 'absence')
      return `${said}${field === 'absence' ? '没有数值时请写 null，并在 absence 中注明原因' : '没有数值时请去掉这一项'}。`;
    if (hint === 'range')
      return field === 'comparator'
        ? `${said}请改写为 low: ${low} 和 high: ${high}，并在 comparator 中写 range${kept}。`
        : `${said}这是一个区间（${low} 至 ${high}），这里只能写一个数。请按来源写定一个${kept}。`;
    if (hint !== 'number') return `${said}请只写数字${kept}。`;
    if (bound === undefined) return `${said}请写 ${suggestion}${kept}。`;
    const inclusive = wordIn(inclusives, bound, '');
    const others = inclusive === '' ? '' : `；含${suggestion}本身时写 ${inclusive}`;
    return `${said}请写 ${suggestion}，并在 ${field} 中写 ${bound}${meaning === undefined ? '' : `（${meaning}${others}）`}${kept}。`;
  },
  'missing-field': ({ field }) => `缺少必填项 ${field}。请补上。`,
  'unknown-field': ({ field }) => `没有 ${field} 这一项。请检查拼写，或删去。`,
  'not-in-list': ({ value, list, suggestion }) =>
    `${value} ${suggestion === undefined ? '不在可选范围内。请' : `在这里写作 ${suggestion}。请改正，或`}从中选一个：${list}。`,
  'bad-format': ({ value, format, hint, suggestion }) => {
    const said = `${value} 的写法不对。`;
    if (hint === 'two-years')
      return `${said}${twoYears}${format === 'Period' ? '写成“首日/末日”，例如 2022-09-01/2023-08-31' : '写其中一个日期'}。`;
    if (suggestion !== undefined) return `${said}${hint === 'serial' ? serial : '请写'} ${suggestion}。`;
    return `${said}${wordIn(formats, format, '请对照说明核对写法')}。`;
  },
  'too-small': ({ value, limit, open }) => `${value} 太小，应${open === 'yes' ? '大于' : '不小于'} ${limit}。请核对。`,
  'too-big': ({ value, limit }) => `${value} 太大，应不大于 ${limit}。请核对。`,
  'too-short': ({ limit, of }) =>
    of === 'items'
      ? `列表至少要有 ${limit} 项。请补上，或删去整个列表。`
      : `文字至少要有 ${limit} 个字符。请补上，或删去这一项。`,
  'duplicate-id': ({ id, other }) => `编号 ${id} 已在 ${other} 用过。请换一个。`,
  'unknown-reference': ({ id, lists }) =>
    `${lists === '*' ? '文件' : ` ${lists} `}中没有 ${id}。请补上这一项，或改正编号。`.trim(),
  'wrong-reference': ({ id, list, lists }) =>
    `${id} ${list === '' ? '是方案本身' : `在 ${list} 中`}，这里只能指向 ${lists}。请改正编号。`,
  cycle: ({ ids }) => `引用绕成了圈：${ids}。请去掉其中一环。`,
  'published-before-period-end': ({ published, period, end }) =>
    `公布日期 ${published} 早于所属时期 ${period} 的最后一天 ${end}。请核对这两个日期。`,
  'published-before-done': ({ published, date }) => `公布日期 ${published} 早于发生日期 ${date}。请核对这两个日期。`,
  'completion-rate-differs': ({ rate, value, computed }) =>
    `完成率 ${rate}% 与数值 ${value} 和目标对不上，两者算出的是 ${computed}%。请核对数值、完成率和目标。`,
  'change-without-document': ({ date }) => `${date} 的调整没有注明文件，因此不作数。请补上依据的文件。`,
  'leads-disagree': ({ item, period, claims }) =>
    `${period}，两个牵头单位对 ${item} 的说法不一致：${claims}。请核对；在此之前，以较谨慎的说法为准。`,
  'period-reversed': ({ value }) => `时期 ${value} 的结束早于开始。请核对。`,
  'range-reversed': ({ low, high }) => `下限 ${low} 大于上限 ${high}。请核对。`,
  'missing-for-kind': ({ field, tag, is, or }) =>
    tag === ''
      ? `这里需要 ${field}${or === '' ? '' : `，或者改填 ${or}`}。请补上。`
      : `${tag} 为 ${is} 时需要 ${field}。请补上，或改正 ${tag}。`,
  'not-for-kind': ({ field, tag, is, takes }) =>
    tag === ''
      ? `${field} 与 ${is} 只能填其中一项。请删去另一项。`
      : `${tag} 为 ${is} 时，${field} 没有意义${takes === '' ? '' : `；可以填的是 ${takes}`}。请删去，或改正 ${tag}。`,
  'absence-missing': () => '没有数值时要在 absence 中注明原因。请补上。',
  'unknown-definition': ({ id, indicator, known }) =>
    `指标 ${indicator} 没有口径 ${id}${known === '' ? '' : `，已有的是 ${known}`}。请改正，或在指标中补上。`,
  'unknown-group': ({ group, indicator }) =>
    `指标 ${indicator} 没有分组 ${group}。请改正，或在指标的 dimensions 中补上。`,
  'blank-text': () => '这里的文字是空白，读者什么也看不到。请写上内容，或删去。',
  'draft-in-public': ({ state }) => `公开文件里有未核准的内容（${state}）。请核准，或从文件中去掉。`,
  'small-cell': ({ value, limit, what }) =>
    `${what === 'remainder' ? '按总数推算，余下的人数' : '人数'} ${value} 小于 ${limit}，可能识别出个人。公布前请改为 null，并注明 absence: withheld。`,
  'withheld-but-given': ({ field }) => `这个数值注明不予显示，${field} 却仍在。请删去。`,
  'withheld-derivable': ({ what, low, high, limit }) =>
    `从其余数值可以算出${what === 'withheld' ? '这个不予显示的数值' : '一个没有列出的人数'}：在 ${low} 到 ${high} 之间，而至少要留出 ${limit} 的余地。已没有别的数值可以隐去。请去掉合计，或合并地区、分组、月份。`,
  'withheld-unproved': () => '这些数值互相矛盾或者太多，无法查明会泄露什么。请核对合计与各项。',
  'withheld-in-text': ({ value }) => `文字里写出了不予显示的数值（${value}）。请改写，不写数字。`,
  'personal-number': ({ what }) => `文字里有${what === 'identity' ? '身份证号码' : '手机号码'}，不得公布。请删去。`,
  'sensitivity-needed': ({ count }) =>
    `这个指标统计的是人，有小数值（${count} 个），却没有写明能否公布。请填写 sensitivity：small-cell、restricted 或 public。`,
  'sensitivity-missing': () =>
    '这个指标涉及人，没有写明小数值能否公布。请填写 sensitivity：small-cell、restricted 或 public。',
  'withheld-small': ({ limit }) => `小于 ${limit} 的人数可能识别出个人，公开文件中不予显示。请核对文字里没有写出它。`,
  'withheld-protects': () => '公开文件中不予显示：否则可以由它推算出更小的数值。请核对可以缺这一项。',
  'restricted-in-public': ({ indicator }) =>
    `指标 ${indicator} 只能公布全域数值，这里是其中一个地区的数值。请从公开文件中去掉。`,
  'previous-other': ({ previous }) => `上一次发布的是另一个方案（${previous}）。请给出本方案上一次发布的文件。`,
  'previous-not-public': () => '给出的文件没有公布过：不是公开文件，或没有校验值。请给出上一次公布的文件。',
  'previous-changed': () => '上一次发布的文件公布后被改动过，内容与校验值不符。请给出公布时的原文件。',
  'as-of-back': ({ before, after }) => `上次的评估日期是 ${before}，这次是 ${after}，反而更早。请核对日期。`,
  'procedure-check': ({ unit }) =>
    `按本文件的发布程序，供数单位 ${unit} 应核对所供数据。请写明核对日期，日期应在上一次发布之后，不晚于发布日。`,
  'procedure-secrecy': () =>
    '按本文件的发布程序，应经保密审查。请写明审查部门和日期，日期应在上一次发布之后，不晚于发布日。',
  'procedure-publicity': () => '按本文件的发布程序，应写明公开属性，请补上；只有主动公开的才能发布。',
  'procedure-approval': () =>
    '按本文件的发布程序，应经批准。请写明职务、日期和文号，日期应在上一次发布之后，不晚于发布日。',
  'procedure-embargo': ({ date }) => `本文件在 ${date} 以前不得发布。请写明发布日期，应在这一天或以后。`,
  'procedure-state': ({ id }) =>
    `按本文件的发布程序，每个数值和进展报告都应经核准，${id} 没有写明是否核准。请写明状态。`,
  'figure-overwritten': ({ id, from, to }) =>
    `已公布的数值 ${id} 原为 ${from}，现为 ${to}。请核对；确需改动的，请写明是更正、修订还是补报，并写明原因。`,
  'figure-gone': ({ id, from }) =>
    `已公布的数值 ${id}（${from}）不见了。请恢复；确需去掉的，请写明是更正、修订还是补报，并写明原因。`,
  'target-overwritten': ({ id }) => `${id} 与已公布的不同，又没有调整记录。请恢复，或补上调整的日期和依据文件。`,
  'item-gone': ({ id }) => `${id} 已经公布过，现在不见了。请恢复；取消的事项请注明状态和依据文件。`,
  'as-of-not-moved': ({ date }) => `上次的评估日期也是 ${date}，之后的数值不会计入。请核对日期是否应当更新。`,
  'empty-unit': () => '单位没有名称，因此这些数值不作判断。请写单位；没有单位时写“无”。',
  'direction-contradicts': ({ comparator, direction }) =>
    `比较方式 ${comparator} 与指标方向 ${direction} 矛盾，因此不作判断。请核对其中一个。`,
  'cannot-add-up': ({ indicator }) =>
    `目标要求累计，但 ${indicator} 的数值是时点数、平均数或比率，不能相加，因此不作判断。请核对 kind，或指标的 timeBasis 和单位。`,
  'times-and-value-differ': ({ value, other }) =>
    `目标的 value 是 ${value}，而每个时期要求的是 ${other}，按后者判断。请核对。`,
  'tied-values': ({ value, other, otherValue }) =>
    `这里是 ${value}，${other} 是 ${otherValue}，两者同样有效，因此都不采用。请确定一个，或注明状态。`,
  'outside-limits': ({ value, min, max }) => `${value} 超出可能的范围（${min} 至 ${max}）。请核对数值、单位或 limits。`,
  'rate-mismatch': ({ value, computed, numerator, denominator }) =>
    `公布的比率是 ${value}，按 ${numerator} ÷ ${denominator} 算是 ${computed}。两者都保留，请核对。`,
  'total-mismatch': ({ value, sum, count }) =>
    `公布的数值是 ${value}，${count} 个地区合并计算是 ${sum}。采用公布的数值，请核对。`,
  'deadline-before-baseline': ({ deadline, date }) => `期限 ${deadline} 不晚于基期 ${date}，因此不能算进度。请核对。`,
  'interim-out-of-order': ({ date }) => `阶段目标 ${date} 的次序不对，或不早于期限。请按日期排列。`,
  'revisions-out-of-order': ({ date }) => `调整 ${date} 的次序不对。请按日期排列。`,
  'releases-out-of-order': ({ date }) => `发布 ${date} 的次序不对。请按日期排列，最早的在前。`,
  'completed-before-start': ({ date, start }) => `完成日期 ${date} 早于开始日期 ${start}。请核对。`,
  'prevailing-language-missing': ({ language }) => `缺少 ${language} 的文字，页面会用其他语言代替并加标记。请补上。`,
  'invisible-characters': ({ character, position }) =>
    `第 ${position} 个字符看不见（${character}）。请删去，或重新输入。`,
  'damaged-characters': () => '文字里有乱码（�），原来的字已经丢失。请按原文重新输入。',
  'succeeded-before-plan': ({ date, plan }) =>
    `所写承接日期 ${date} 早于方案成文的 ${plan}，而方案仍列有它。请核对日期。`,
  'successor-already-gone': ({ date, successor, gone }) =>
    `${successor} 于 ${date} 承接，而它自己已在 ${gone} 由别的单位或地区承接。请核对这两个日期。`,
  'value-after-merger': ({ period, area, date }) =>
    `${area} 已于 ${date} 并入其他地区，而这个数值属于 ${period}，因此不计入合计。请核对时期和地区。`,
  'merged-elsewhere': ({ area, successor }) =>
    `${area} 并入了 ${successor}，但后者不在同一上级之下，此后与 ${area} 并列的各地区合计就缺了它。请核对承接的地区，或其上级。`,
  'area-start-unknown': ({ area }) =>
    `${area} 承接了其他地区，而此前没有数值。如果它是那时新设的，请写明从何时起（from），否则此前的合计会缺它。`,
  'repeated-responsibility': ({ party, item, other }) => `${party} 对 ${item} 的分工已在 ${other} 写过。请保留一个。`,
  'final-before-end': ({ published, period, end }) =>
    `公布日期 ${published} 早于时期 ${period} 的最后一天 ${end}，不可能是最终数，因此这个数值不作判断。请核对这两个日期；如为预计数，请把 status 写为 provisional。`,
  'estimate-before-end': ({ published, period, end }) =>
    `公布日期 ${published} 早于时期 ${period} 的最后一天 ${end}，属于预计数，按初步数处理。最终数公布后请补上。`,
  'document-before-end': ({ document, published, period, end }) =>
    `这个数值没有自己的公布日期，所引的 ${document} 公布于 ${published}，早于时期 ${period} 的最后一天 ${end}，不可能载有最终数。请核对时期和出处；如为预计数，请把 status 写为 provisional。`,
  'later-than-as-of': ({ date, asOf }) => `${date} 晚于本文件的截止日期 ${asOf}。请核对年份，或改写 asOf。`,
  'period-written-twice': ({ period, otherPeriod, other }) =>
    `${period} 与 ${other} 的 ${otherPeriod} 是同一个时期。请统一写法，并核对是否两个数值都要保留。`,
  'deadline-before-start': ({ deadline, start }) => `期限 ${deadline} 早于开始时间 ${start}。请核对这两个日期。`,
  'negative-count': ({ value }) =>
    `${value} 小于 0，而这里统计的是人数，因此不采用。如为不予公布的数值，请改为 null，并注明 absence: withheld。`,
  'negative-among-counts': ({ value, count }) =>
    `${value} 小于 0，其余 ${count} 个数都不小于 0。如果它表示缺数，请改为 null 并注明 absence；如果确实可以小于 0，请在 limits 中写明。`,
  'not-whole': ({ value }) => `${value} 不是整数，而单位写明只按整数计。请核对数值，或在 unit 中去掉 whole。`,
  'whole-not-said': ({ count }) =>
    `这里的 ${count} 个数都是整数。如果只按整个计数，请在 unit 中写明 whole: true，这样途中就不会要求“半个”。`,
  'rank-not-said': ({ target }) =>
    `目标 ${target} 要求的是名次。请在 unit 中写明 kind: ordinal，这样 4 会显示为“第4”。`,
  'missing-value-code': ({ value, least, most }) =>
    `${value} 像是表示缺数的代码：其余的数${least === most ? `是 ${least}` : `在 ${least} 至 ${most} 之间`}。如果确是代码，请改为 null，并在 absence 中注明原因。`,
  'fraction-among-percents': ({ value, reading, least, most }) =>
    `这里是 ${value}，其余的数${least === most ? `是 ${least}` : `在 ${least} 至 ${most} 之间`}。如果是指 ${reading}，请写 ${reading}；如果确是 ${value}%，请保留。程序不作换算。`,
  'jump-between-neighbours': ({ value, period, other, otherPeriod, times, way }) =>
    `${value}（${period}）约为 ${other}（${otherPeriod}）的 ${way === 'up' ? `${times} 倍` : `${times} 分之一`}。请核对数值和单位；如果都没有错，请保留。`,
  'far-above-target': ({ value, target, times }) =>
    `${value} 至少是目标 ${target} 的 ${times} 倍。请核对两者单位是否一致；如果都没有错，请保留。`,
  'running-total-falls': ({ value, period, other, otherPeriod }) =>
    `累计数由 ${other}（${otherPeriod}）减少到 ${value}（${period}）。请核对；如为公布的核减，请在 remark 中说明。`,
  'no-whole-meets': () =>
    '从基期算起，没有一个整数符合所写的变化幅度，而这里只按整数计，因此这个目标不可能达到。请核对 relative、comparator，或 unit 中的 whole。',
  'target-not-judged': ({ reason }) =>
    `按现有写法，这个目标无法判断：${reasonIn(reason, 'zh-Hans')}。原文有说明的请补上；原文没有的，请保留。`,
  'values-no-share': ({ count, reason }) =>
    `所属指标的 ${count} 个数值都没有给出达标单位的占比：${reasonIn(reason, 'zh-Hans')}，因此这个目标不能据以判断。请补上 numerator 和 denominator；数值本身就是达标占比的，请写明 ofUnits: true。`,
  'start-unknown': ({ count }) =>
    `规划没有写明起算时间，类型为 plan 的文件也没有日期，因此 ${count} 个目标的数值都无法判断。查明后请在该文件中补上 written 或 published。`,
  'more-issues': ({ count }) => `另有 ${count} 个问题未列出。请改正以上问题后再检查一次。`,
};

function type(name: string | number | undefined): string {
  return wordIn(types, name, String(name));
}
