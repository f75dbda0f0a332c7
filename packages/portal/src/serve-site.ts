import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { securityHeaders } from './security-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const fileFor = (root: string, address: string): string | null => {
  let path: string;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  if (file !== root && !file.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  try {
    return statSync(file).isFile() ? file : null;
  } catch {
    // Not there, or no name that a file can have, such as one with a zero in it or of 300 letters.
    return null;
  }
};

/**
 * Serves a folder with the headers of a strict portal. Listens on the loopback address only.
 *
 * @param port the port to try first; 0 lets the system choose
 * @returns the running server and its address
 */
export const serveSite = (root: string, port: number): Promise<{ server: Server; address: string }> => {
  const server = createServer((request, response) => {
    const file =
      request.method === 'GET' || request.method === 'HEAD' ? fileFor(normalize(root), request.url ?? '/') : null;
    if (file === null) {
      response.writeHead(404, { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('没有这个页面 / No such page\n');
      return;
    }
    response.writeHead(200, {
      ...securityHeaders,
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
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
};
