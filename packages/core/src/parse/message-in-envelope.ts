/**
 * What a server says when it answers a request for data with a message of its own, such as `{ "code": 401, "msg": "未登录" }`.
 *
 * @returns null where the value is no such message
 *
 * @example
 * messageInEnvelope({ code: 401, msg: '未登录' }) // => '未登录'
 */
export function messageInEnvelope(value: object): string | null {
  const message = own(value, ['msg', 'message', 'errmsg', 'errorMessage', 'error_description', 'detail', 'error']);
  const outcome = own(value, ['code', 'status', 'errcode', 'errorCode', 'success', 'error', 'data', 'result']);
  if (own(value, ['schemaVersion', 'languages', 'targets']) !== undefined || outcome === undefined) return null;
  return typeof message === 'string' ? message : null;
}

function own(value: object, keys: readonly string[]): unknown {
  return keys
    .filter((key) => Object.prototype.hasOwnProperty.call(value, key))
    .map((key) => (value as Record<string, unknown>)[key])[0];
}
