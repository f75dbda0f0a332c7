type Example = readonly [zhHans: string, en: string];

/**
 * What the example row of an empty sheet says, by list and Chinese head. The first cell of a row begins with the mark of
 * an example, by which it is known, and not read.
 */
export const workbookExamples: Readonly<Record<string, Readonly<Record<string, Example>>>> = {
  domains: {
    编号: ['例：一', 'Example: 1'],
    名称: ['公共服务友好', 'Public services'],
    一句话说明: ['让孩子就近上学、看病、托育', 'Schools, clinics and nurseries nearby'],
  },
  actions: {
    编号: ['例：行动5', 'Example: action 5'],
    名称: ['扩大普惠托育供给', 'More places in nurseries'],
    所属领域: ['公共服务友好', 'Public services'],
  },
  parties: { 名称: ['例：区卫生健康委', 'Example: Health Commission'], 类别: ['政府部门', 'government'] },
  responsibilities: {
    事项: ['例：扩大普惠托育供给', 'Example: More places in nurseries'],
    牵头: ['区卫生健康委', 'Health Commission'],
    配合: ['区教育局、区财政局', 'Education Bureau, Finance Bureau'],
    按职责分工: ['各街镇', 'towns and streets'],
  },
  indicators: {
    指标: ['例：每千人口拥有3岁以下婴幼儿托位数', 'Example: nursery places per 1,000 residents'],
    单位: ['个', 'places'],
    所属行动: ['扩大普惠托育供给', 'More places in nurseries'],
  },
  figures: {
    名称: ['例：2020年每千人口托位数', 'Example: places per 1,000 residents in 2020'],
    数值: ['1.8', '1.8'],
    单位: ['个', 'places'],
    日期: ['2020年', '2020'],
  },
  targets: { 目标: ['4.5个以上', 'at least 4.5'], 到期: ['2025年', '2025'] },
  observations: {
    指标: ['例：每千人口拥有3岁以下婴幼儿托位数', 'Example: nursery places per 1,000 residents'],
    时期: ['2024年', '2024'],
    数值: ['4.2', '4.2'],
    公布日期: ['2025-02-10', '2025-02-10'],
  },
  reports: {
    事项: ['例：第二幼儿园改扩建', 'Example: second kindergarten, rebuilt'],
    时期: ['2024年9月', '2024-09'],
    进展: ['推进中', 'under way'],
    进展情况: ['主体结构已封顶', 'The roof is on'],
    报送单位: ['区教育局', 'Education Bureau'],
  },
  commitments: {
    内容: ['例：探索建立儿童观察员制度', 'Example: try out young observers'],
    期限: ['2025年', '2025'],
  },
  milestones: {
    名称: ['例：区儿童医院投入使用', 'Example: the children’s hospital opens'],
    期限: ['2025年6月', '2025-06'],
  },
  projects: {
    名称: ['例：第二幼儿园改扩建', 'Example: second kindergarten, rebuilt'],
    计划投资: ['3200', '3200'],
    投资单位: ['万元', '10,000 yuan'],
  },
  policies: {
    名称: ['例：示例区托育服务管理办法', 'Example: rules for nurseries'],
    文号: ['示政办发〔2023〕1号', 'No. 1 of 2023'],
  },
  documents: {
    名称: ['例：示例区儿童友好行动方案', 'Example: plan for children'],
    文号: ['示政发〔2021〕8号', 'No. 8 of 2021'],
    发布日期: ['2021-09-30', '2021-09-30'],
  },
  areas: { 名称: ['例：东坞街道', 'Example: Dongwu Street'], 行政区划代码: ['000101001', '000101001'] },
};
