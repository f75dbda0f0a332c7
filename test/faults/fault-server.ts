import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault } from './faults.ts';

/** A server that fails as it is told to. */
export interface FaultServer {
  /** Such as `http://127.0.0.1:5000`. */
  readonly origin: string;
  /** How often an address has been asked for. */
  readonly asked: (path: string) => number;
  readonly close: () => Promise<void>;
}

/**
 * Starts the server on a free port of this machine.
 *
 * @param files what it serves well, by path: type and content
 * @param faults what it serves under `/data/`, by name
 */
export const startFaultServer = async (
  files: Readonly<Record<string, readonly [type: string, content: string]>>,
  faults: Readonly<Record<string, Fault>>,
): Promise<FaultServer> => {
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    const time = (asked.get(path) ?? 0) + 1;
    asked.set(path, time);
    const file = files[path];
    const fault = faults[path.replace('/data/', '')];
    response.on('error', () => undefined);
    if (file) response.writeHead(200, { 'content-type': file[0] }).end(file[1]);
    else if (fault) fault.answer(response, time, request);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: (path) => asked.get(path) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
