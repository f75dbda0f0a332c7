import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly address: string;
  readonly close: () => void;
}

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title>
<style>body{font:16px/1.5 sans-serif;margin:16px}.card{border-top:2px solid #111;width:420px}</style></head>
<body><main id="room"></main><script src="page.js"></script></body></html>`;

/** Serves each script under its name as `/<name>/`, isolated so that the browser tells a page's memory. */
export const servePages = async (scripts: ReadonlyMap<string, Uint8Array>): Promise<Served> => {
  const server = createServer((request, response) => {
    const [, name = '', file = ''] = (request.url ?? '').split('/');
    const script = scripts.get(name);
    const head = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
    if (script === undefined) response.writeHead(404, head).end();
    else if (file === 'page.js') response.writeHead(200, { ...head, 'Content-Type': 'text/javascript' }).end(script);
    else response.writeHead(200, { ...head, 'Content-Type': 'text/html' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
};
