/**
 * Gets what the browser tests need: a Chromium, a Chinese font, and the libraries of the old kernels. Installs them on
 * Debian as root; elsewhere tries Playwright's own browser, or says what to install.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';
import { runProgram } from './run-program.ts';

process.env['DEBIAN_FRONTEND'] = 'noninteractive';

const answers = (command: string, ...args: string[]): string =>
  spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';

const hasChineseFont = (): boolean => answers('fc-list', ':lang=zh').trim() !== '';
const hasSecurityLibrary = (): boolean => answers('/sbin/ldconfig', '-p').includes('libnss3.so');
const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');

const wanted = (): string[] => [
  ...(findChromium() === undefined ? ['chromium'] : []),
  ...(process.platform === 'linux' && !hasChineseFont() ? ['fonts-noto-cjk', 'fontconfig'] : []),
  ...(process.platform === 'linux' && !hasSecurityLibrary() ? ['libnss3'] : []),
];

const packages = wanted();
if (packages.length > 0 && isRootOnDebian) {
  runProgram('apt-get', ['update', '-q']);
  runProgram('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
}
if (findChromium() === undefined && !runProgram('playwright', ['install', 'chromium'])) {
  process.stderr.write(
    'No browser: install Chromium and a Chinese font (Debian: apt-get install chromium fonts-noto-cjk libnss3), or set CHROMIUM_PATH.\n',
  );
  process.exit(1);
}
const missing = wanted();
if (missing.length > 0) {
  process.stderr.write(
    `Not found, so pictures may lack Chinese text and old kernels may not start: ${missing.join(', ')}\n`,
  );
}
