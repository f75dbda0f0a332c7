import type { FailureLabels } from '../../labels/failure-labels.ts';

export const failureLabels: FailureLabels = {
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
    'no-engine': {
      title: '本页的脚本只显示发布包',
      remedy: () =>
        '这里给的是原始数据，没有预先生成的显示内容。请页面管理员引入能评估数据的 onemetre.js；用 npm 的，引入 @onemetre/widgets/engine。',
    },
    'no-release': {
      title: '数据旁边没有可以显示的发布内容',
      remedy: (detail) =>
        `没有与 ${detail} 对应的 release.json。请页面管理员上传整个发布文件夹；只有数据文件的，改用能评估数据的 onemetre.js。`,
    },
    'not-held': {
      title: '发布内容里没有这里要显示的',
      remedy: () =>
        '页面要的是另一个日期、另一次对比或筛选，发布时没有生成。请页面管理员去掉这项要求，或引入能评估数据的 onemetre.js。',
    },
    'other-release': {
      title: '显示内容与发布说明不是同一次的',
      remedy: () => '可能有缓存，或文件没有传齐。请稍后重新读取；仍不行，请页面管理员重新上传整个发布文件夹。',
    },
    'other-scenes': {
      title: '显示内容是给另一种语言或另一类读者的',
      remedy: () => '文件的名称与内容对不上。请页面管理员重新上传整个发布文件夹。',
    },
    'newer-scenes': {
      title: '发布内容的版本不合',
      remedy: () => '它由另一版本的程序生成，本页的脚本不能显示。请页面管理员换上与发布内容同一版本的脚本。',
    },
    'other-engine': {
      title: '评估脚本是另一个版本',
      remedy: (detail) => `它的版本是 ${detail}。请页面管理员让两个脚本用同一版本。`,
    },
    'engine-missing': {
      title: '没有读到评估脚本',
      remedy: (detail) => `地址是“${detail}”。请页面管理员核对 data-engine，以及内容安全策略是否准许这个脚本。`,
    },
    broken: {
      title: '这里没有显示出来',
      remedy: () => '这是组件自身的错误，数据和页面其余部分不受影响。请把浏览器控制台里的信息告诉维护者。',
    },
  },
  kept: (title) => `${title}，以下仍是上一次读到的数据。`,
  within: { brief: '数据没有读到。', kept: '数据没有读到，这里保留页面原有的文字。' },
  more: (count) => `另有${count}个问题`,
};
