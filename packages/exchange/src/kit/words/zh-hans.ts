import type { KitWords } from './kit-words-shape.ts';

export const chinese: KitWords = {
  files: {
    guide: '说明.html',
    sample: 'index.html',
    server: 'server.html',
    print: 'print.html',
    snippets: 'snippets.txt',
  },
  ownName: '中文',
  made: '生成程序',
  printed: '打印用的一页：浏览器菜单“打印”，A4 纸，竖排。',
  guideTitle: '说明：怎样放到网站上',
  lead: (title) => `这个文件夹是《${title}》一次发布的全部文件。照本页做，不用再问别人，也不用联网下载任何东西。`,
  look: {
    title: '一、先看一眼',
    text: [
      '双击 index.html，在浏览器里应看到总览、指标表和各部分。不用服务器，不用联网。',
      '浏览器要 Chromium 78 以上（2019 年底以后的 Chrome、Edge、360 极速模式都可以）。IE 和兼容模式下看到的是同样内容的纯文字。',
    ],
  },
  each: {
    title: '二、每个文件是什么',
    heads: ['文件', '是什么', '放到哪里', '下次发布'],
    rows: (id) => [
      [`${id}.json`, '公开的数据', '和页面同一个网站', '换'],
      [`${id}.js`, '同样的数据，写成脚本；服务器不允许 .json 或直接双击打开时用', '同上', '换'],
      ['onemetre.js', '显示用的脚本，一个文件，不联网', '同上', '文件有变化才换'],
      ['LICENSES.txt', '脚本所含开源软件的许可', '和脚本放在一起', '和脚本一起换'],
      ['messages.md', '脚本可能说的每句提示（英文、中文）', '留作参考', '和脚本一起换'],
      ['index.html', '样页，双击即可打开', '可不放', '换'],
      ['server.html、page.css', '放在服务器上的样页，带内容安全策略', '可直接用，也可只取其中几行', '换'],
      ['articles/', '每个部分的纯 HTML，没有脚本、样式和 class，表格不宽于 600 像素', '贴进信息发布系统的文章', '换'],
      ['print.html', '打印用的一页，自成一体', '可放，供下载', '换'],
      ['tables/', '供分析的表（CSV、XLSX、JSON 行），附数据字典', '可放，供下载', '换'],
      ['snippets.txt', '可以照抄的代码', '不放', '换'],
      ['site.json', '本单位填写的网站标签', '不放', '换'],
      ['SHA256SUMS.txt', '每个文件的 SHA-256', '可放', '换'],
      [`${id}.zip`, '以上全部，一个压缩包', '可放，供下载', '换'],
    ],
  },
  ways: {
    title: '三、三种放法，选一种',
    list: [
      ['整个文件夹', '把文件夹原样上传，链接到 server.html。子文件夹和文件名不要改。'],
      [
        '现有页面里加几行',
        '上传 onemetre.js 和数据文件，把 snippets.txt 里的代码抄进页面模板。一个页面只要一次脚本；要哪个部分，就写哪个标签。',
      ],
      [
        '信息发布系统的文章（不许用脚本的）',
        '在编辑器里切换到“源代码”，贴入 articles 里对应文件的全部内容，保存。内容和页面上的相同，系统去掉不认识的属性也不影响。',
      ],
    ],
  },
  articles: { title: '可以贴进文章的部分', text: '先双击打开看，再用记事本打开，全选，复制。' },
  next: {
    title: '四、下次发布换什么',
    list: (id) => [
      '用新的文件夹覆盖旧的：同名文件都换掉。',
      `只嵌了几行代码的：换 ${id}.json 和 ${id}.js，页面不用改。`,
      '贴过文章的：重新贴一次。文章里的数不会自己更新。',
      'onemetre.js 和上次一样就不用换（比一比 SHA256SUMS.txt 里的值）。换了的，server.html 里的 integrity 值也要跟着换。',
      '旧的一次请留存：下一次发布要接在它后面，核对时也要用。',
    ],
  },
  cache: {
    title: '五、缓存',
    text: [
      '数据文件（.json、.js）：Cache-Control: no-cache。每次先问服务器有没有变，没变不重传。',
      'onemetre.js、page.css：max-age=86400。换脚本时在地址后面加 ?v=日期，不用等缓存过期。',
      '打开 gzip 或 br 压缩：onemetre.js 压缩后不到原来的三分之一。',
    ],
  },
  policy: {
    title: '六、内容安全策略（CSP）',
    text: [
      '网站设了 CSP 的，下面这一条就够，不用放宽：',
      '不用 unsafe-inline，不用 unsafe-eval，不请求其他网站，不带 Cookie。',
    ],
  },
  test: {
    title: '七、怎样测试',
    list: [
      '双击 index.html：有总览，有表，没有红字。',
      '上传后打开 server.html：同上。',
      '换手机打开：不用左右拖动。',
      '浏览器关掉脚本再打开：数仍然都在，只是没有图。',
      '打印预览：字没有被切掉。',
      '页面上的“数据校验值”和本页开头的校验值一致。',
    ],
  },
  red: {
    title: '八、出现提示或红字怎么办',
    lead: '提示写在页面上，也写在浏览器的控制台里。左边是页面上的话，右边是怎么办：',
    heads: ['页面上说', '怎么办'],
  },
  proof: {
    title: '九、核对',
    text: [
      'Linux、macOS：在文件夹里运行 sha256sum -c SHA256SUMS.txt（或 shasum -a 256 -c）。Windows：certutil -hashfile 文件名 SHA256，和表里的比。',
      '有 onemetre 命令的：onemetre verify 文件夹。它会从数据重新算出每一页、每张表，逐字节比较。',
      '能改文件夹的人也能改文件夹里的校验值。请把本页开头的校验值同时登在别处（例如发布公告里），以那里的为准。',
    ],
  },
  tags: {
    title: '十、政府网站的标签',
    text: '页面里的 <meta> 标签按《政府网站发展指引》命名。文章标题、发布日期、来源取自数据；网站名称、标识码、栏目由本单位填，没有填的不写。重新生成时用 --meta SiteName=名称 这样的写法，可写多个；填过的记在 site.json 里，核对时照它重新生成页面。',
  },
  snippets: {
    five: '五行代码：放在文件夹里双击能用，放在服务器上也能用',
    server: '服务器上：数据用 .json，脚本带完整性校验',
    card: '只放一个指标',
    child: '给小朋友看的一页',
    frame: '用 iframe 放进别的页面',
  },
};
