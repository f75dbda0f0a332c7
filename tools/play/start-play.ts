import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '@onemetre/scenes';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const conditions = ['onemetre-source', 'browser', 'module', 'development'];

interface Play {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a page of every widget over one programme file, from the sources, on the loopback address, and tells how the
 * file stands: at once, and each time that the file or a source changes. The page then loads itself again.
 *
 * @param file the programme file, absolute
 * @param port the port to try first; 0 lets the system choose
 * @param tell gets the lines for the terminal
 */
export async function startPlay(
  file: string,
  { port, locale, tell }: { readonly port: number; readonly locale: Locale; readonly tell: (text: string) => void },
): Promise<Play> {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    cacheDir: join(root, 'node_modules/.cache/onemetre/play'),
    resolve: { conditions },
    ssr: { resolve: { conditions: ['onemetre-source', 'node', 'module', 'development'] } },
    optimizeDeps: { entries: [], include: ['lit', '@onemetre/widgets > d3-array'] },
    server: { host: '127.0.0.1', port },
  });
  // Loaded by the server each time, so that what judges is the source as it stands now.
  const judge = async () => {
    const { judgedFile } = (await server.ssrLoadModule(
      '/tools/play/judged-file.ts',
    )) as typeof import('./judged-file.ts');
    return judgedFile(file, locale);
  };
  const page = async (): Promise<string> => {
    const { playPage } = (await server.ssrLoadModule('/tools/play/play-page.ts')) as typeof import('./play-page.ts');
    return server.transformIndexHtml('/', playPage(await judge(), locale));
  };
  // A source in the middle of being written has faults: told, and no reason to stop.
  const safely = (act: () => Promise<string>): Promise<string> =>
    act().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  server.middlewares.use((request, response, next) => {
    const [path] = (request.url ?? '').split('?');
    if (path === '/') {
      void safely(page).then((html) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html));
    } else if (path === '/programme.json') {
      response.setHeader('Content-Type', 'application/json; charset=utf-8').end(readFileSync(file));
    } else next();
  });
  const again = async (changed: string): Promise<void> => {
    if (changed !== file && !/[/\\](?:packages|tools)[/\\].+\.(?:ts|css)$/.test(changed)) return;
    tell(await safely(async () => (await judge()).lines.join('\n')));
    server.ws.send({ type: 'full-reload' });
  };
  server.watcher.add(file);
  server.watcher.on('change', (changed) => void again(changed));
  await server.listen();
  await again(file);
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
