import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from './security-headers.ts';

/** A page in another encoding reads these as its own unless they say what they are; sirv says it of pages alone. */
const textTypes: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' };

/**
 * Serves a folder with the headers of a strict portal, in parts where a reader asks for parts, and packed where it
 * takes packed files (`page.html.br` and `page.html.gz` beside `page.html`). Listens on the loopback address only. Files
 * that come into the folder later are not seen.
 *
 * @param port the port to try first; 0 lets the system choose
 * @returns the running server and its address
 */
export function serveSite(root: string, port: number): Promise<{ server: Server; address: string }> {
  const answer = sirv(root, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      response.setHeader('Cache-Control', 'no-cache');
      const type = textTypes[extname(path)];
      if (type !== undefined) response.setHeader('Content-Type', `${type}; charset=utf-8`);
    },
  });
  const server = createServer((request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const refuse = (): void => {
      response.writeHead(404, { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('没有这个页面 / No such page\n');
    };
    if (isRead) answer(request, response, refuse);
    else refuse();
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      // A taken port is common on a developer's machine: let the system choose another.
      if (error.code === 'EADDRINUSE' && port !== 0) server.listen(0, '127.0.0.1');
      else reject(error);
    });
    server.once('listening', () => {
      const bound = server.address();
      const used = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve({ server, address: `http://localhost:${used}/` });
    });
    server.listen(port, '127.0.0.1');
  });
}
