import type { Locale } from '../text/locale.ts';
import type { FailureCode } from '../view/load-state.ts';

/** What went wrong and what to do about it; `detail` is a status code, a limit or a name. */
export interface FailureLabel {
  readonly title: string;
  readonly remedy: (detail: string) => string;
}

export interface FailureLabels {
  readonly codes: Readonly<Record<FailureCode, FailureLabel>>;
  /** Said when an earlier, good answer is still shown. */
  readonly kept: (title: string) => string;
  /** Said by a widget whose data another element reads, without and with text of the page's own. */
  readonly within: { readonly brief: string; readonly kept: string };
  readonly more: (count: number) => string;
}

export const failureLabels: Readonly<Record<Locale, FailureLabels>> = {
  'zh-Hans': {
    codes: {
      offline: {
        title: '没有读到数据',
        remedy: () =>
          '网络没有回应，或者浏览器拦下了请求。请检查网络后重新读取；页面管理员请核对数据地址和内容安全策略的 connect-src。',
      },
      'local-file': {
        title: '直接打开的网页不能读取数据文件',
        remedy: () => '浏览器不允许本地网页读取 .json。请改用 .js 数据文件，或者放到服务器上打开。',
      },
      timeout: { title: '读取数据超时', remedy: () => '服务器长时间没有回应。请稍后重新读取。' },
      'not-found': {
        title: '没有找到数据文件',
        remedy: (detail) => `服务器回答${detail}。请页面管理员核对 src 的地址。`,
      },
      forbidden: {
        title: '数据文件不允许读取',
        remedy: (detail) => `服务器回答${detail}。数据应当是公开文件，请页面管理员核对权限。`,
      },
      busy: { title: '服务器暂时不能提供数据', remedy: (detail) => `服务器回答${detail}。请稍后重新读取。` },
      'web-page': {
        title: '服务器给的是网页，不是数据',
        remedy: () => '可能是登录页、防护页或错误页。请页面管理员直接打开数据地址核对。',
      },
      'too-large': { title: '数据文件过大', remedy: (detail) => `超过上限${detail}，没有读完。请拆分文件。` },
      encoding: {
        title: '数据文件的编码不对',
        remedy: () => '文件不是 UTF-8。请用 onemetre publish 重新生成，不要用其他软件另存。',
      },
      unreadable: {
        title: '数据文件不完整或不是 JSON',
        remedy: () => '可能没有传完。请重新读取；仍不行时请页面管理员重新上传。',
      },
      'no-content': {
        title: '数据文件是空的',
        remedy: (detail) =>
          `服务器没有给出内容${detail === '' ? '' : `（回答${detail}）`}。请页面管理员核对文件是否完整上传、缓存是否正常。`,
      },
      message: {
        title: '服务器回答的是一句提示，不是数据',
        remedy: (detail) => `提示是${detail}。请页面管理员核对地址，以及是否需要登录。`,
      },
      'other-file': {
        title: '数据地址上是另一种文件',
        remedy: (detail) =>
          `是 ${detail} 文件，不是 JSON。请页面管理员上传发布的数据文件；压缩的要由服务器注明 Content-Encoding。`,
      },
      text: {
        title: '文件里是一段文字，不是数据',
        remedy: () => '数据可能被编成了两层 JSON。请页面管理员原样提供发布的文件。',
      },
      invalid: {
        title: '数据文件有误',
        remedy: () => '文件没有通过检查，因此不显示任何数值。请数据管理员用 onemetre check 查看全部问题。',
      },
      internal: { title: '这是内部文件，不能公开显示', remedy: () => '请用 onemetre publish 生成公开文件后再使用。' },
      missing: {
        title: '页面中没有这份数据',
        remedy: (detail) => `没有找到“${detail}”。请核对数据脚本是否已引入，编号是否一致。`,
      },
      'no-source': {
        title: '没有指明数据',
        remedy: () => '请页面管理员在元素上写 src（数据文件的地址），或者把元素放进 om-programme。',
      },
      'no-programme': {
        title: '没有找到指明的 om-programme',
        remedy: (detail) => `页面中没有编号为“${detail}”的 om-programme。请页面管理员核对 for。`,
      },
      partial: { title: '服务器只给了一部分数据', remedy: () => '不完整的数据不显示。请稍后重新读取。' },
      address: {
        title: '数据地址不对',
        remedy: (detail) => `“${detail}”不是可以读取的地址。请页面管理员核对 src。`,
      },
      broken: {
        title: '这里没有显示出来',
        remedy: () => '这是组件自身的错误，数据和页面其余部分不受影响。请把浏览器控制台里的信息告诉维护者。',
      },
    },
    kept: (title) => `${title}，以下仍是上一次读到的数据。`,
    within: { brief: '数据没有读到。', kept: '数据没有读到，这里保留页面原有的文字。' },
    more: (count) => `另有${count}个问题`,
  },
  en: {
    codes: {
      offline: {
        title: 'The data could not be read',
        remedy: () =>
          'The network did not answer, or the browser blocked the request. Check the connection and try again; page owners: check the address and connect-src of the content security policy.',
      },
      'local-file': {
        title: 'A page opened from disk cannot read data files',
        remedy: () =>
          'Browsers do not let a local page read .json. Use the .js data file, or open the page from a server.',
      },
      timeout: {
        title: 'Reading the data took too long',
        remedy: () => 'The server did not answer in time. Try again later.',
      },
      'not-found': {
        title: 'The data file was not found',
        remedy: (detail) => `The server answered ${detail}. Page owners: check the address in src.`,
      },
      forbidden: {
        title: 'The data file may not be read',
        remedy: (detail) =>
          `The server answered ${detail}. The data should be a public file; page owners: check its permissions.`,
      },
      busy: {
        title: 'The server cannot give the data just now',
        remedy: (detail) => `The server answered ${detail}. Try again later.`,
      },
      'web-page': {
        title: 'The server sent a web page, not data',
        remedy: () =>
          'It may be a login, protection or error page. Page owners: open the data address directly and look.',
      },
      'too-large': {
        title: 'The data file is too large',
        remedy: (detail) => `It exceeds the limit of ${detail} and was not read to the end. Split the file.`,
      },
      encoding: {
        title: 'The data file has the wrong encoding',
        remedy: () =>
          'The file is not UTF-8. Make it again with onemetre publish; do not save it from another program.',
      },
      unreadable: {
        title: 'The data file is incomplete or not JSON',
        remedy: () => 'It may not have arrived whole. Try again; if that fails, page owners should upload it again.',
      },
      'no-content': {
        title: 'The data file is empty',
        remedy: (detail) =>
          `The server sent nothing${detail === '' ? '' : ` (it answered ${detail})`}. Page owners: check that the file was uploaded whole, and the cache.`,
      },
      message: {
        title: 'The server answered with a message, not data',
        remedy: (detail) => `It says ${detail}. Page owners: check the address, and whether it needs a login.`,
      },
      'other-file': {
        title: 'There is another kind of file at the address',
        remedy: (detail) =>
          `It is a file of kind ${detail}, not JSON. Page owners: upload the published data; what is compressed needs its Content-Encoding.`,
      },
      text: {
        title: 'The file holds a text, not data',
        remedy: () => 'It may be JSON written as JSON once more. Page owners: serve the published file as it is.',
      },
      invalid: {
        title: 'The data file has faults',
        remedy: () =>
          'It did not pass the check, so no figure is shown. Data owners: run onemetre check to see every fault.',
      },
      internal: {
        title: 'This is an internal file and is not shown',
        remedy: () => 'Make a public file with onemetre publish and use that.',
      },
      missing: {
        title: 'The page does not hold these data',
        remedy: (detail) =>
          `“${detail}” was not found. Check that the data script is included and that the name agrees.`,
      },
      'no-source': {
        title: 'No data are named',
        remedy: () =>
          'Page owners: write src, the address of the data file, or put the element inside an om-programme.',
      },
      'no-programme': {
        title: 'The om-programme was not found',
        remedy: (detail) => `The page has no om-programme with the id “${detail}”. Page owners: check for.`,
      },
      partial: {
        title: 'The server sent only a part of the data',
        remedy: () => 'A part is not shown. Try again later.',
      },
      address: {
        title: 'The address of the data is wrong',
        remedy: (detail) => `“${detail}” cannot be read. Page owners: check src.`,
      },
      broken: {
        title: 'This could not be shown',
        remedy: () =>
          'It is a fault of this widget; the data and the rest of the page are not affected. Tell the maintainers what the browser’s console says.',
      },
    },
    kept: (title) => `${title}; what follows is the last data that was read.`,
    within: { brief: 'The data were not read.', kept: 'The data were not read; the page’s own text stays here.' },
    more: (count) => `${count} more faults`,
  },
};
