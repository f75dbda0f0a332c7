/** Judges a file and shows its page, again at each change of the file or the sources: `pnpm play FILE`. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { localeFromEnvironment } from '../packages/cli/src/locale-from-environment.ts';
import { startPlay } from './play/start-play.ts';

const words = {
  'zh-Hans': {
    usage: `用法：pnpm play FILE [--port 4180] [--lang zh-Hans|en]

检查并评估一个方案文件，写出问题和总体情况，给出本机网页的地址，页上有全部组件。
文件或源代码一有改动，就重新评估并刷新网页。按 Ctrl+C 结束。

  --port N    先试的端口，默认 4180；0 由系统选
  --lang TAG  zh-Hans 或 en，默认按系统语言
  --help      显示说明`,
    noFile: (file: string) => `没有这个文件：${file}`,
    noPort: (port: string) => `端口应为 0 到 65535 的整数，收到 ${port}`,
    open: (address: string) => `\n${address}\n按 Ctrl+C 结束\n`,
  },
  en: {
    usage: `Usage: pnpm play FILE [--port 4180] [--lang zh-Hans|en]

Checks and judges a programme file, prints its problems and how it stands, and serves a page with every widget on this
machine. Judges and loads the page again whenever the file or the sources change. Press Ctrl+C to stop.

  --port N    the port to try first, 4180 when absent; 0 lets the system choose
  --lang TAG  zh-Hans or en; that of the system when absent
  --help      print this help`,
    noFile: (file: string) => `No such file: ${file}`,
    noPort: (port: string) => `A port is a whole number from 0 to 65535, got ${port}`,
    open: (address: string) => `\n${address}\nPress Ctrl+C to stop\n`,
  },
} as const;

const args = process.argv.slice(2);
const locale = localeFromEnvironment(args, process.env);
const say = words[locale];
const refuse = (text: string): never => {
  process.stderr.write(`${text}\n`);
  process.exit(2);
};

const call = readCall();
if (call.help) {
  process.stdout.write(`${say.usage}\n`);
  process.exit(0);
}
const [given, ...more] = call.files;
if (given === undefined || more.length > 0) refuse(say.usage);
const file = resolve(given ?? '');
if (!existsSync(file) || !statSync(file).isFile()) refuse(say.noFile(file));
const port =
  /^\d{1,5}$/.test(call.port) && Number(call.port) <= 65_535 ? Number(call.port) : refuse(say.noPort(call.port));
const { address } = await startPlay(file, { port, locale, tell: (text) => process.stdout.write(`${text}\n`) });
process.stdout.write(say.open(address));

function readCall(): { readonly files: readonly string[]; readonly port: string; readonly help: boolean } {
  const options = {
    port: { type: 'string' },
    lang: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { files: positionals, port: values.port ?? '4180', help: values.help ?? false };
  } catch {
    return refuse(say.usage);
  }
}
