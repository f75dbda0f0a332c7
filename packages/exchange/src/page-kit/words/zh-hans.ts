import type { PageKitWords } from './page-kit-words-shape.ts';

export const chinese: PageKitWords = {
  ending: '',
  files: { guide: '说明.html', evidence: '检测说明.html', snippets: '代码片段.txt' },
  samples: {
    plain: { title: '普通网页', text: '两行脚本，一个元素。页面的其他部分不受影响。' },
    jquery: { title: '有 jQuery 的网页', text: '页面自己的按钮用 jQuery 改元素的属性，内容随之改变。' },
    'strict-csp': {
      title: '有严格安全策略的网页',
      text: '这一页带着“检测说明”里的那条策略：不许内联脚本、不许 eval、不许向外请求。',
    },
    article: {
      title: '去掉脚本的 CMS 文章',
      text: '这里没有脚本、样式和 class。CMS 去掉多少，数字都还在；但不会自己更新。',
    },
    gbk: { title: 'GBK 编码的网页', text: '这个文件按 GBK 存盘。脚本是纯 ASCII，在哪种编码里都一样。' },
    iframe: { title: '放在框架里', text: '栏目只许放框架时用：框架里的页面报告高度，外面的页面核对来源后照着调。' },
  },
  forChildren: '儿童版 / 一般版',
  frameTitle: '方案进展',
  snippets: {
    template: '一、网站模板：文件名带版本，带校验值。脚本被改动，浏览器就不运行它',
    article: '二、文章或栏目：固定文件名，不带校验值。脚本更新后文章不用改',
    byScript: '三、服务器不给 .json、或者从文件夹双击打开：数据用脚本形式，ID 换成方案的编号',
    card: '四、只放一个指标，ID 换成指标的编号',
    frame: '五、只许放框架的栏目',
  },
  guide: {
    title: (version) => `一米 ${version}：网页组件包`,
    lead: '这个文件夹里是在网页上显示方案进展所需的全部文件。不需要网络，不需要安装，也不需要别的说明。样页里的数据是虚构的。',
    look: '一、先看样页（双击打开）',
    files: {
      title: '二、各个文件',
      heads: ['文件', '是什么', '怎么用'],
      rows: (version) => [
        ['onemetre.js', '全部组件，能读公开数据文件并作判断', '放到网站上；名字固定'],
        ['onemetre-show.js', '只显示发布包里已经做好的内容，体积小得多', '有发布包的网站用它代替 onemetre.js'],
        ['onemetre-engine.js', '判断的部分；onemetre-show.js 需要时再取', '放在 onemetre-show.js 旁边'],
        [`onemetre-${version}.js 等`, '同样的脚本，名字里有版本', '网站模板用，可以长期缓存'],
        ['tokens.css', '颜色、字号等变量', '想改外观时用'],
        ['integrity.json', '每个脚本的 SRI 校验值（sha384）', '模板工具可以直接读'],
        ['samples/', '样页', '照着抄'],
        ['代码片段.txt', '可复制的代码', '照着抄'],
        ['检测说明.html', '给信息安全检测用：加载、请求、保存什么，什么策略，由什么组成', '交给检测单位'],
        ['sbom.cdx.json', '组件清单（CycloneDX）', '交给检测单位'],
        ['LICENSES.txt', '脚本里开源软件的许可', '和脚本放在一起'],
        ['messages.md', '脚本可能显示的每条提示', '留作参考'],
        ['SHA256SUMS.txt', '每个文件的 SHA-256', '核对用'],
      ],
    },
    embed: '三、怎样放进网页',
    whyTwoNames:
      '模板由技术人员维护，升级时连同校验值一起改，所以用带版本的名字和校验值。文章由编辑维护，升级脚本时没有人去改旧文章：带了校验值，更新后旧文章就什么也不显示，所以文章里不带。',
    update: {
      title: '四、升级',
      list: (version) => [
        '用新的文件覆盖名字固定的文件；文章和栏目随之更新。',
        `带版本的文件（如 onemetre-${version}.js）不要覆盖，新旧并存；模板改好以后再删旧的。`,
        '同一页不要放两个版本：后来的会让位，并在控制台说明。',
        '缓存：名字固定的脚本 max-age=86400；带版本的 max-age=31536000, immutable；数据 no-cache。',
      ],
    },
    policy: { title: '五、安全策略', text: '网站有内容安全策略时，下面这些就够了，不需要放宽：' },
    wrong: { title: '六、出现提示时', heads: ['页面上写的', '怎么办'] },
    proof: {
      title: '七、核对',
      list: [
        'Linux、macOS：在文件夹里运行 sha256sum -c SHA256SUMS.txt（或 shasum -a 256 -c）。',
        'Windows：certutil -hashfile 文件名 SHA256，与 SHA256SUMS.txt 里的一行比较。',
        '同一版本的命令再生成一次，每个字节都相同。',
      ],
    },
  },
  evidence: {
    title: (version) => `一米 ${version}：检测说明`,
    what: '一米是在浏览器里运行的脚本。它读取网站自己的公开数据文件，画成表、图和文字。没有后台，没有数据库，没有账号，不收集访问者的任何信息。',
    files: { title: '一、脚本及校验值', heads: ['文件', '字节', 'SHA-256'] },
    requests: {
      title: '二、加载和请求',
      heads: ['请求', '什么时候', '到哪里'],
      rows: [
        ['脚本本身', '打开页面时', '网站自己'],
        ['src 属性写明的数据文件（GET，不带凭据）', '元素出现时', 'src 写的地址'],
        ['release.json 和 scenes/ 下的文件（GET，不带凭据）', '数据旁边有发布包时', '与数据文件同一文件夹'],
        ['onemetre-engine.js', '只用 onemetre-show.js，而页面要的内容发布包里没有时', 'onemetre-show.js 旁边'],
      ],
      text: [
        '此外没有任何请求：没有字体、图片、统计、远程日志，也不向第三方发送任何内容。',
        '数据里的网址只作为链接显示（http、https、mailto、tel），不会自动打开。',
      ],
    },
    kept: {
      title: '三、保存什么',
      list: [
        '不写 Cookie、localStorage、sessionStorage、IndexedDB，不用 Service Worker 和缓存接口。',
        '读者点“下载”时，浏览器把表或图存成文件；内容在本机生成，不经过网络。',
        '读者的选择（筛选、打开的部分）只在页面打开期间有效。',
      ],
    },
    code: {
      title: '四、代码怎样运行',
      list: [
        '没有 eval、new Function，没有内联脚本和内联样式，数据从不当作 HTML。',
        'Trusted Types 只用到一个策略 lit-html，只放行脚本里写死的模板。',
        '语法不高于 Chromium 78；更旧的浏览器显示页面自己的内容。',
        '在下面这条策略下全部功能可用：',
      ],
    },
    input: {
      title: '五、怎样对待数据',
      list: [
        '数据一律当作不可信：大小、层数、数目都有上限，每个字段都核对；不合格就显示文字说明，不显示数字。',
        '文字一律作为文字显示。',
        '标明“内部”的文件不显示。',
      ],
    },
    components: { title: '六、脚本由什么组成', heads: ['软件', '版本', '许可'] },
    known: {
      title: '七、已知的局限',
      list: [
        'SRI 校验值保护脚本，不保护数据；能改网站数据文件的人就能改显示的数字。数据文件自带校验值，可与发布公告里的对照。',
        '组件与页面其他脚本同在一个页面，页面上的恶意脚本能改动它，正如能改动页面的一切。',
        '字体、字号、颜色随页面；页面的样式若把元素整个藏起来，就看不到。',
        '微信等软件里的内置浏览器不保存文件，点“下载”没有反应；请换普通浏览器。',
      ],
    },
    proof: {
      title: '八、怎样自己核对',
      list: [
        '用浏览器开发者工具的“网络”一栏打开样页，数一数请求；“应用”一栏看保存了什么。',
        '用 SHA256SUMS.txt 核对文件；用 sbom.cdx.json 查组件有没有公布的漏洞。',
        '测试随源代码一起，运行 npm test 可重做上面各条。',
      ],
    },
  },
};
