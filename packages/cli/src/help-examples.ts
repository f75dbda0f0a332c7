import type { Locale } from '@onemetre/scenes';

interface Examples {
  readonly heading: string;
  readonly of: Readonly<Record<string, readonly string[]>>;
}

const examples: Readonly<Record<Locale, Examples>> = {
  'zh-Hans': {
    heading: '例子：',
    of: {
      new: [
        'onemetre new 我的方案',
        'onemetre new 我的方案 --title 某区儿童友好行动方案 --place 某区 --issuer 某区人民政府 --start 2021 --end 2025 --skeleton 儿童友好',
        'onemetre new 我的方案 --from 方案.docx --title 某区儿童友好行动方案 --place 某区 --issuer 某区人民政府',
        'onemetre new 新方案 --from 方案.json --title 某区儿童友好行动方案（2026—2030年） --start 2026 --end 2030',
      ],
      import: [
        'onemetre import 方案.xlsx --out 方案.json',
        'onemetre import 方案.xlsx --mark 方案-批注.xlsx',
        'onemetre import 三月进展表.xlsx --title 某县2023年重点工作 --place 某县 --issuer 某县人民政府 --out 方案.json',
        'onemetre import 三月进展表.xlsx --into 方案.json --month 2023-03 --made-public 2023-05-09 --out 方案.json',
      ],
      template: [
        'onemetre template 方案.json --out 方案.xlsx',
        'onemetre template 方案.json --by unit --out 发出',
        'onemetre template 方案.json --locked --out 下发.xlsx',
      ],
      collect: [
        'onemetre collect 收回 --into 方案.json --due 2024-07-10',
        'onemetre collect 收回 --into 方案.json --out 方案-新.json',
        'onemetre collect 街道收回 --into 方案.json --by area --out 方案-新.json',
      ],
      check: ['onemetre check 方案.json', 'onemetre check 各区 --json'],
      evaluate: [
        'onemetre evaluate 方案.json --as-of 2024-12-31 --explain',
        'onemetre evaluate - --as-of 2024-12-31 --json < 方案.json',
      ],
      attention: ['onemetre attention 方案.json --as-of 2024-12-31'],
      history: ['onemetre history 方案.json --every quarter'],
      diff: ['onemetre diff 上次.json 方案.json'],
      forecast: ['onemetre forecast 方案.json --as-of 2024-12-31'],
      evaluability: ['onemetre evaluability 方案.json'],
      publish: ['onemetre publish 方案.json --folder 公开'],
      site: [
        'onemetre site 公开 --out 网站',
        "onemetre site 公开/方案.json --out 网站 --title 某区儿童友好 --colour '#14506b' --logo 标志.svg --footer 电话：12345 --address https://www.example.gov.cn/children/",
      ],
      snapshot: [
        'onemetre snapshot 公开/方案.json --widget indicator-table --out 指标.html',
        'onemetre snapshot 公开/方案.json --print --out 打印.html',
      ],
      kit: ['onemetre kit --out 组件包'],
      brief: ['onemetre brief 方案.json --previous 公开/方案.json --out 送审稿.docx --ledger 督查台账.xlsx'],
      table: ['onemetre table 方案.json --out 表'],
      method: ['onemetre method --list', 'onemetre method eurostat 数据.jsonl'],
      completion: ['onemetre completion bash >> ~/.bashrc'],
    },
  },
  en: {
    heading: 'Examples:',
    of: {
      new: [
        'onemetre new my-plan',
        'onemetre new my-plan --title "Plan for children" --place "Some district" --issuer "Its government" --start 2021 --end 2025 --skeleton child-friendly',
        'onemetre new my-plan --from plan.docx --title "Plan for children" --place "Some district" --issuer "Its government"',
        'onemetre new next-plan --from plan.json --title "Next plan for children" --start 2026 --end 2030',
      ],
      import: [
        'onemetre import plan.xlsx --out plan.json',
        'onemetre import plan.xlsx --mark plan-with-notes.xlsx',
        'onemetre import march.xlsx --title "Key work of 2023" --place "Some county" --issuer "Its government" --out plan.json',
        'onemetre import march.xlsx --into plan.json --month 2023-03 --made-public 2023-05-09 --out plan.json',
      ],
      template: [
        'onemetre template plan.json --out plan.xlsx',
        'onemetre template plan.json --by unit --out sent',
        'onemetre template plan.json --locked --out sent-down.xlsx',
      ],
      collect: [
        'onemetre collect returned --into plan.json --due 2024-07-10',
        'onemetre collect returned --into plan.json --out plan-new.json',
        'onemetre collect streets --into plan.json --by area --out plan-new.json',
      ],
      check: ['onemetre check plan.json', 'onemetre check districts --json'],
      evaluate: [
        'onemetre evaluate plan.json --as-of 2024-12-31 --explain',
        'onemetre evaluate - --as-of 2024-12-31 --json < plan.json',
      ],
      attention: ['onemetre attention plan.json --as-of 2024-12-31'],
      history: ['onemetre history plan.json --every quarter'],
      diff: ['onemetre diff before.json plan.json'],
      forecast: ['onemetre forecast plan.json --as-of 2024-12-31'],
      evaluability: ['onemetre evaluability plan.json'],
      publish: ['onemetre publish plan.json --folder public'],
      site: [
        'onemetre site public --out site',
        "onemetre site public/plan.json --out site --title 'Children of Some District' --colour '#14506b' --logo mark.svg --footer 'Call 12345' --address https://www.example.org/children/",
      ],
      snapshot: [
        'onemetre snapshot public/plan.json --widget indicator-table --out indicators.html',
        'onemetre snapshot public/plan.json --print --out print.html',
      ],
      kit: ['onemetre kit --out kit'],
      brief: ['onemetre brief plan.json --previous public/plan.json --out report.docx --ledger ledger.xlsx'],
      table: ['onemetre table plan.json --out tables'],
      method: ['onemetre method --list', 'onemetre method eurostat cases.jsonl'],
      completion: ['onemetre completion bash >> ~/.bashrc'],
    },
  },
};

/** What stands below the help of a command: calls that can be copied; '' where there are none. */
export const helpExamples = (command: string, locale: Locale): string => {
  const { heading, of } = examples[locale];
  const own = of[command] ?? [];
  return own.length === 0 ? '' : `\n${[heading, ...own.map((line) => `  ${line}`)].join('\n')}`;
};
