import type { Locale } from '@onemetre/scenes';

/** A step of the way from an empty workbook to a page, and on to the next edition. */
export interface GuideStep {
  readonly title: string;
  readonly lines: readonly string[];
}

/** How a plan is filled in, read, judged, brought up to date and corrected: in the workbook, beside it and in the guide. */
export const guideWords: Readonly<Record<Locale, readonly GuideStep[]>> = {
  'zh-Hans': [
    {
      title: '一、填表',
      lines: [
        '方案是 Word 文件的，可以先把其中的任务表逐行读进工作簿，再在“是否采用”一列逐行选：',
        'onemetre new 我的方案 --from 方案.docx --title 方案名称 --place 地区 --issuer 发布机构',
        '用 Excel、WPS 或 LibreOffice 打开“方案.xlsx”。每张表一行写一件事，点到单元格会提示怎样填。',
        '先填“领域”“行动”“单位”，再填“责任分工”“指标与目标”；有了数就填“数据”。用不到的表留空。',
        '照平时的写法填就行：93%以上、1.2万、2024年三季度、每年不少于10次。',
        '还没有数就留空；0 就写 0；“—”有几种意思，会来问。',
        '只有进展、没有数的（已完成、推进中），填在“进展”表。',
        '“方案”表里，“数据截至”填这些数公布的日期；要对照目标作判断的，“页面显示”选“作判断”。',
        '灰色的一行是例子，不会读取。最右边隐藏的列和名为“_onemetre”的隐藏表由程序使用，请不要改。',
      ],
    },
    {
      title: '二、读回',
      lines: [
        'onemetre import 方案.xlsx --out 方案.json',
        'onemetre import 方案.xlsx --mark 方案-批注.xlsx',
        '看不准的地方会写明哪张表、哪个单元格、可能是什么意思。改好后再运行一次，没有错误才会写入。',
        '第二行另存一份，把问题写成单元格批注，可以发给填表的人；看不准的在这一份的“确认”表里选“读作”，存好以后读回这一份。',
      ],
    },
    {
      title: '三、检查、评估、公开',
      lines: [
        'onemetre check 方案.json',
        'onemetre evaluate 方案.json --as-of 2024-06-30',
        'onemetre evaluability 方案.json',
        'onemetre publish 方案.json --folder 公开',
      ],
    },
    {
      title: '四、下个月',
      lines: [
        '在“数据”表里加新的一行，再读回一次；或者直接读月度进展表：',
        'onemetre import 四月进展表.xlsx --into 方案.json --made-public 2024-05-20 --out 方案.json',
        '--made-public 是这张表的公布日期，“数据截至”随着它改。读表以前会列出读懂了什么；和方案里已有的数不一样的，只提醒，不改。',
      ],
    },
    {
      title: '五、更正一个数',
      lines: [
        '在“数据”表里改原来那一行的数值，把“数据状态”选为“修订数”，在“备注”里写明原因，再读回一次。',
        '由月度进展表建的方案没有工作簿，先写一份：',
        'onemetre template 方案.json --out 方案.xlsx',
        '改了什么，这样看：',
        'onemetre diff 上次.json 方案.json',
        '已经公布的数，发布时还要写明是更正、修订还是补报，并写明原因；数值编号照 publish 的提示抄：',
        'onemetre publish 方案.json --folder 公开 --name 数值编号=更正:重复计入五个岗位',
      ],
    },
    {
      title: '六、下一版方案',
      lines: [
        'onemetre new 新方案 --from 方案.json --title 新方案的名称 --start 2026 --end 2030',
        '新的工作簿带着上一版的目标，每一行在“与上一版”里选：沿用、调整、取消。没有选的会来问。',
      ],
    },
    {
      title: '七、各单位分头填',
      lines: [
        'onemetre template 方案.json --by unit --out 发出',
        'onemetre collect 收回 --into 方案.json --out 方案-新.json',
        '谁没有交、谁和谁说得不一样、改了什么，都会列出来；不一致的不会写入。',
      ],
    },
  ],
  en: [
    {
      title: '1. Fill in',
      lines: [
        'Where the plan is a Word document, its tables of tasks can be read into the workbook first; each row is then taken or not:',
        'onemetre new my-plan --from plan.docx --title "Title" --place "District" --issuer "Its government"',
        'Open plan.xlsx in Excel, WPS or LibreOffice. Each row is one thing; a cell says what belongs in it when you go there.',
        'Begin with the sheets Domains, Actions and Units, then Duties and Targets; once there are figures, Values. Leave empty what you do not need.',
        'Write numbers and dates as you always do: at least 93%, 2024-Q3.',
        'Leave a cell empty where there is no value yet; 0 is written 0; a dash may mean several things, and is asked about.',
        'Where there is only a state and no number (done, under way), it belongs on the sheet Progress.',
        'On the sheet Plan, “data as of” is the day on which the figures were made public; choose “judged” under “pages show” where values are to be held against their targets.',
        'The row in grey is an example and is not read. The hidden columns on the right and the hidden sheet “_onemetre” belong to the program.',
      ],
    },
    {
      title: '2. Read it back',
      lines: [
        'onemetre import plan.xlsx --out plan.json',
        'onemetre import plan.xlsx --mark plan-with-notes.xlsx',
        'What is not clear is named with its sheet, its cell and what it may mean. Correct it and run the command again; nothing is written before there are no errors.',
        'The second line makes a copy with each problem as a note on its cell, for whoever filled it in. Its sheet Confirm asks what unclear cells mean: choose there, save the copy, and read that.',
      ],
    },
    {
      title: '3. Check, judge, publish',
      lines: [
        'onemetre check plan.json',
        'onemetre evaluate plan.json --as-of 2024-06-30',
        'onemetre evaluability plan.json',
        'onemetre publish plan.json --out public',
      ],
    },
    {
      title: '4. Next month',
      lines: [
        'Add a row to the sheet Values and read the workbook again; or read the monthly table itself:',
        'onemetre import april.xlsx --into plan.json --made-public 2024-05-20 --out plan.json',
        '--made-public is the day on which the table was made public; “data as of” moves on with it. What was understood is listed before anything is written. Where the plan has another figure already, it is told and not changed.',
      ],
    },
    {
      title: '5. A correction',
      lines: [
        'Change the value in its row of the sheet Values, choose revised as its status, give the reason as the remark, and read the workbook again.',
        'A plan that was made of monthly tables has no workbook; write one first:',
        'onemetre template plan.json --out plan.xlsx',
        'What changed is told by:',
        'onemetre diff before.json plan.json',
        'For a figure that was published, say when you publish what the change is (correction, revision or late) and why; the id of the figure is in what publish tells:',
        'onemetre publish plan.json --folder public --name FIGURE=correction:counted-twice',
      ],
    },
    {
      title: '6. The next edition',
      lines: [
        'onemetre new next-plan --from plan.json --title "Title of the next plan" --start 2026 --end 2030',
        'The new workbook has the targets of the edition before. In each row choose whether it is kept, changed or dropped; what is left open is asked about.',
      ],
    },
    {
      title: '7. Units that fill in their part',
      lines: [
        'onemetre template plan.json --by unit --out sent',
        'onemetre collect returned --into plan.json --out plan-new.json',
        'Who is missing, who differs and what changed is listed; nothing is written where two units differ.',
      ],
    },
  ],
};
