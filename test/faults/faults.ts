import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** How a server answers; `time` counts the requests for the address, from 1. */
export type Answer = (response: ServerResponse, time: number, request: IncomingMessage) => void;

/** One way to fail, or to be odd and still right. */
export interface Fault {
  readonly answer: Answer;
  /** Words that the reader is told, or null where the data are right. */
  readonly told: string | null;
  /** How often the address is asked for. */
  readonly requests: number;
  /** Where the browser itself asks again on a line that it had kept open. */
  readonly most?: number;
}

const send =
  (status: number, body: string | Buffer = '', headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };

const html = '<!doctype html><html lang="zh"><title>登录</title><p>请先登录</p></html>';
const asHtml = { 'content-type': 'text/html; charset=utf-8' };

/** Not to be compressed, so that its length on the line is its length. */
const noise = (length: number): Buffer => {
  const parts: Buffer[] = [];
  for (let size = 0, seed = 0; size < length; size += 32, seed += 1)
    parts.push(createHash('sha256').update(String(seed)).digest());
  return Buffer.concat(parts).subarray(0, length);
};

const unread = '没有读到数据';
const late = '读取数据超时';
const webPage = '服务器给的是网页';
const broken = '数据文件不完整或不是 JSON';
const faulty = '数据文件有误';
const large = '数据文件过大';
const busy = '服务器暂时不能提供数据';
const empty = '数据文件是空的';
const other = '数据地址上是另一种文件';
const encoding = '数据文件的编码不对';

/** Every way in which the tests' server fails, over a file that is good. */
export const faultsOf = (file: string): Readonly<Record<string, Fault>> => {
  const data = JSON.parse(file) as Record<string, unknown>;
  const good = send(200, file);
  const changed = (change: object): Answer => send(200, JSON.stringify({ ...data, ...change }));
  const cut = file.slice(0, file.length / 2);
  const fault = (answer: Answer, told: string | null, requests = 1): Fault => ({ answer, told, requests });
  return {
    // Odd, and right.
    'plain-text': fault(send(200, file, { 'content-type': 'text/plain' }), null),
    'byte-order-mark': fault(send(200, `\ufeff${file}`), null),
    compressed: fault(send(200, gzipSync(file), { 'content-encoding': 'gzip' }), null),
    redirected: fault(send(302, '', { location: '/data/plain-text' }), null),
    'in-small-parts': fault((response) => {
      response.writeHead(200);
      for (let at = 0; at < file.length; at += 10_000) response.write(file.slice(at, at + 10_000));
      response.end();
    }, null),
    'right-at-the-third-time': fault(
      (response, time, request) => (time < 3 ? response.destroy() : good(response, time, request)),
      null,
      3,
    ),
    // The server answers, and says no.
    'not-found': fault(send(404, html, asHtml), '没有找到数据文件'),
    gone: fault(send(410), '没有找到数据文件'),
    'asks-for-a-login': fault(send(401, '', { 'www-authenticate': 'Basic realm="x"' }), '数据文件不允许读取'),
    forbidden: fault(send(403, html, asHtml), '数据文件不允许读取'),
    'too-many': fault(send(429, '', { 'retry-after': '99999' }), busy, 3),
    'server-error': fault(send(500, html, asHtml), busy, 3),
    'bad-gateway': fault(send(502, html, asHtml), busy, 3),
    'under-repair': fault(send(503, '', { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }), busy, 3),
    'only-a-part': fault(send(206, file, { 'content-range': `bytes 0-9/99` }), '服务器只给了一部分数据', 3),
    'redirected-for-ever': fault(send(302, '', { location: '/data/redirected-for-ever' }), unread, 63),
    // The server answers, and the answer is something else.
    'login-page': fault(send(200, html, asHtml), webPage),
    'page-as-json': fault(send(200, html), webPage),
    'redirected-to-a-login': fault(send(302, '', { location: '/data/login-page' }), webPage),
    'error-as-data': fault(send(200, '{"code":500,"msg":"系统繁忙","data":null}'), '提示是“系统繁忙”'),
    'not-changed': fault(send(304), empty),
    'compressed-and-not-said': fault(send(200, gzipSync(file)), other),
    'written-twice': fault(send(200, JSON.stringify(file)), '文件里是一段文字'),
    'nothing-to-say': fault(send(204), empty),
    empty: fault(send(200, ''), empty),
    spaces: fault(send(200, ' \n\t'), empty),
    'a-picture': fault(send(200, noise(5000), { 'content-type': 'image/png' }), encoding),
    xml: fault(send(200, '<?xml version="1.0"?><a/>'), webPage),
    'a-call': fault(send(200, `callback(${file})`), broken),
    'not-a-number': fault(send(200, file.replace(/"value":\s*\d[\d.]*/, '"value": NaN')), broken),
    'half-a-file': fault(send(200, cut), broken),
    'null-as-data': fault(send(200, 'null'), faulty),
    'a-list': fault(send(200, '[]'), faulty),
    'a-word': fault(send(200, '"x"'), '文件里是一段文字'),
    'a-figure': fault(send(200, '7'), faulty),
    gbk: fault(send(200, Buffer.from([0x7b, 0x22, 0xd0, 0xd0, 0xb6, 0xaf, 0x22, 0x7d])), encoding),
    'two-bytes-each': fault(send(200, Buffer.from(file, 'utf16le')), encoding),
    'internal-file': fault(changed({ release: 'internal' }), '这是内部文件'),
    'other-version': fault(changed({ schemaVersion: 99 }), faulty),
    'text-as-number': fault(send(200, file.replace(/"value":\s*(\d[\d.]*)/, '"value": "$1"')), faulty),
    'endless-number': fault(send(200, file.replace(/"value":\s*\d[\d.]*/, '"value": 1e999')), faulty),
    'the-prototype': fault(send(200, `{"__proto__":{"release":"public"},${file.trim().slice(1)}`), faulty),
    'nested-without-end': fault(send(200, '['.repeat(100_000) + ']'.repeat(100_000)), faulty),
    // Too much.
    huge: fault(send(200, noise(30_000_000)), large),
    'huge-once-unpacked': fault(
      send(200, gzipSync(Buffer.alloc(50_000_000, 0x20)), { 'content-encoding': 'gzip' }),
      large,
    ),
    // The line breaks.
    'closed-at-once': { ...fault((response) => response.destroy(), unread, 3), most: 6 },
    'breaks-off': fault(
      (response) => {
        response.writeHead(200, { 'content-length': String(Buffer.byteLength(file)) });
        response.write(cut, () => response.destroy());
      },
      unread,
      3,
    ),
    'shorter-than-said': fault(
      (response) => {
        response.writeHead(200, { 'content-length': String(Buffer.byteLength(file)) });
        response.write('{', () => response.socket?.end());
      },
      unread,
      3,
    ),
    'badly-compressed': fault(send(200, 'no gzip', { 'content-encoding': 'gzip' }), unread, 3),
    // It comes late, and it comes.
    slow: fault((response) => {
      response.writeHead(200);
      const parts = [file.slice(0, 1000), file.slice(1000)];
      const timer = setInterval(() => {
        const part = parts.shift();
        if (part !== undefined) response.write(part);
        else {
          clearInterval(timer);
          response.end();
        }
      }, 700);
      response.on('close', () => clearInterval(timer));
    }, null),
    // Nothing comes.
    silent: fault(() => undefined, late),
    'silent-half-way': fault((response) => {
      response.writeHead(200, { 'content-length': String(Buffer.byteLength(file)) });
      response.write(cut);
    }, late),
    trickling: fault((response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 100);
      response.on('close', () => clearInterval(timer));
    }, late),
  };
};
