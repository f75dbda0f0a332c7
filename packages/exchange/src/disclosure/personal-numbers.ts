import { makeIssue, type Issue } from '@onemetre/core/issues';

/** Fields whose digits are an address, a hash or a catalogue number. */
const machineFields = new Set(['address', 'homepage', 'hash', 'sha256', 'previousHash', 'indexNumber', '$schema']);

/**
 * Identity and mobile numbers of persons in any text of a document, also with spaces or full-width digits. An identity
 * number is told from other long numbers by its date and its check digit.
 *
 * @example
 * personalNumbers({ remark: '联系电话 138 0013 8000' })[0].path // => ['remark']
 */
export function personalNumbers(value: unknown, path: Issue['path'] = []): Issue[] {
  if (typeof value === 'string') {
    const what = kindOf(value);
    return what === null ? [] : [makeIssue('personal-number', path, { what })];
  }
  if (typeof value !== 'object' || value === null) return [];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return parts.flatMap(([name, part]) =>
    typeof name === 'string' && machineFields.has(name) ? [] : personalNumbers(part, [...path, name]),
  );
}

const mobile = /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d|\.\d)/;
const identity = /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g;

function kindOf(text: string): 'identity' | 'mobile' | null {
  const plain = text.normalize('NFKC');
  const close = plain.replace(/(?<=\d)[\s-](?=[\dXx])/g, '');
  for (const form of [plain, close]) if ((form.match(identity) ?? []).some(hasCheckDigit)) return 'identity';
  return mobile.test(plain) ? 'mobile' : null;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** GB 11643: the last sign follows from the others. */
function hasCheckDigit(number: string): boolean {
  const total = weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0);
  return checks[total % 11] === number[17]?.toUpperCase();
}
