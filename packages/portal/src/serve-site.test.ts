import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packFiles } from './pack-files.ts';
import { serveSite } from './serve-site.ts';

const site = mkdtempSync(join(tmpdir(), 'onemetre-serve-'));
let served: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>t</title>');
  writeFileSync(join(site, 'long.js'), `/* ${'one metre '.repeat(300)} */`);
  await packFiles(site);
  served = await serveSite(site, 0);
});

afterAll(() => {
  served.server.close();
  rmSync(site, { recursive: true, force: true });
});

/** Sent as it is written: `fetch` would tidy it up. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ host: 'localhost', port: new URL(served.address).port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

const headersOf = (path: string, headers: Record<string, string>): Promise<Record<string, unknown>> =>
  new Promise((resolve, reject) => {
    request({ host: 'localhost', port: new URL(served.address).port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ ...response.headers, status: response.statusCode, body: Buffer.concat(parts).toString() });
      });
    })
      .on('error', reject)
      .end();
  });

test.each([
  '/%00',
  '/a%00.html',
  `/${'x'.repeat(300)}`,
  `/${'%E8%A1%8C'.repeat(300)}`,
  '/%',
  '/..%2f..%2fetc/passwd',
  '//',
  '/index.html/x',
])('a name that no file can have is not found, and the server goes on: %s', async (path) => {
  expect(await statusOf(path)).toBe(404);
  expect(await statusOf('/')).toBe(200);
});

test('nobody frames the page, moves its addresses or sends its forms elsewhere', async () => {
  const { headers } = await fetch(served.address);
  for (const rule of ["frame-ancestors 'self'", "base-uri 'none'", "form-action 'none'"])
    expect(headers.get('content-security-policy')).toContain(rule);
});

test.each(['br', 'gzip'])(
  'a reader that takes %s is sent it, and one that takes nothing the plain file',
  async (coding) => {
    const packed = await headersOf('/long.js', { 'accept-encoding': coding });
    expect(packed['content-encoding']).toBe(coding);
    expect(packed['content-type']).toBe('text/javascript; charset=utf-8');
    expect(Number(packed['content-length'])).toBeLessThan(300);
    const plain = await headersOf('/long.js', {});
    expect(plain['content-encoding']).toBeUndefined();
    expect(Number(plain['content-length'])).toBe(3006);
  },
);

test('a part is sent where a part is asked for', async () => {
  const part = await headersOf('/long.js', { range: 'bytes=3-5' });
  expect([part.status, part['content-range'], part.body]).toEqual([206, 'bytes 3-5/3006', 'one']);
});
