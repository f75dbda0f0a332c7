/**
 * Gets what the browser tests need: a Chromium, a Chinese font, and the libraries of the old kernels. Installs them on
 * Debian as root; elsewhere tries Playwright's own browser, or says what to install.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

const answers = (command: string, ...args: string[]): string => spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';

const hasChineseFont = (): boolean => answers('fc-list', ':lang=zh').trim() !== '';
const hasSecurityLibrary = (): boolean => answers('ldconfig', '-p').includes('libnss3.so');
const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');

const wanted = (): string[] => [
  ...(findChromium() === undefined ? ['chromium'] : []),
  ...(process.platform === 'linux' && !hasChineseFont() ? ['fonts-noto-cjk', 'fontconfig'] : []),
  ...(process.platform === 'linux' && !hasSecurityLibrary() ? ['libnss3'] : []),
];

if (wanted().length > 0 && isRootOnDebian) {
  run('apt-get', 'update', '-q');
  run('apt-get', 'install', '-y', '-q', '--no-install-recommends', ...wanted());
}
if (findChromium() === undefined && !run('pnpm', 'exec', 'playwright', 'install', 'chromium')) {
  process.stderr.write('No browser: install Chromium and a Chinese font (Debian: chromium fonts-noto-cjk libnss3), or set CHROMIUM_PATH.\n');
  process.exit(1);
}
const missing = wanted().filter((name) => name !== 'chromium');
if (missing.length > 0) process.stderr.write(`Not found, so some pictures will lack Chinese text or old kernels: ${missing.join(', ')}\n`);
