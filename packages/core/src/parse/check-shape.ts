import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { shorten } from '../issue/shorten.ts';
import { looksLikeNumber } from './looks-like-number.ts';
import type { Shape } from './shape.ts';

type Path = readonly (string | number)[];

const nameOfType = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const wrongType = (expected: string, value: unknown, path: Path): Issue[] => {
  const values = { expected, got: nameOfType(value), value: shorten(value) };
  return [makeIssue(expected === 'number' && typeof value === 'string' ? 'number-as-text' : 'wrong-type', path, { ...values, number: looksLikeNumber(value) ? 'yes' : 'no' })];
};

const own = Object.prototype.hasOwnProperty;

const checkObject = (shape: Extract<Shape, { is: 'object' }>, value: object, path: Path): Issue[] => {
  const issues: Issue[] = [];
  const record = value as Record<string, unknown>;
  for (const [name, field] of shape.fields) {
    const present = own.call(record, name) && record[name] !== undefined;
    if (present) issues.push(...checkShape(field.shape, record[name], [...path, name]));
    else if (!field.optional) issues.push(makeIssue('missing-field', [...path, name], { field: name }));
  }
  for (const key of Object.keys(record)) {
    if (!shape.fields.has(key)) issues.push(makeIssue('unknown-field', [...path, key], { field: shorten(key) }));
  }
  return issues;
};

const checkString = (shape: Extract<Shape, { is: 'string' }>, value: string, path: Path): Issue[] => [
  ...(shape.pattern && !shape.pattern.test(value) ? [makeIssue('bad-format', path, { value: shorten(value), field: String(path[path.length - 1]) })] : []),
  ...(shape.minLength !== undefined && value.length < shape.minLength ? [makeIssue('too-short', path, { limit: shape.minLength })] : []),
  ...(shape.maxLength !== undefined && value.length > shape.maxLength ? [makeIssue('text-too-long', path, { limit: shape.maxLength, length: value.length })] : []),
];

const checkNumber = (shape: Extract<Shape, { is: 'number' }>, value: number, path: Path): Issue[] => {
  if (!Number.isFinite(value) || (shape.whole && !Number.isSafeInteger(value))) return wrongType(shape.whole ? 'integer' : 'number', value, path);
  const small = (shape.min !== undefined && value < shape.min) || (shape.above !== undefined && value <= shape.above);
  return [
    ...(small ? [makeIssue('too-small', path, { value, limit: shape.min ?? (shape.above as number) })] : []),
    ...(shape.max !== undefined && value > shape.max ? [makeIssue('too-big', path, { value, limit: shape.max })] : []),
  ];
};

/**
 * Checks a value against a shape of the model, with every issue at its path. The page's counterpart of the zod schema
 * that the shape was made from: it accepts and refuses the same documents, without generating code.
 */
export const checkShape = (shape: Shape, value: unknown, path: Path = []): Issue[] => {
  switch (shape.is) {
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? checkObject(shape, value, path) : wrongType('object', value, path);
    case 'array': {
      if (!Array.isArray(value)) return wrongType('array', value, path);
      const short = shape.min !== undefined && value.length < shape.min ? [makeIssue('too-short', path, { limit: shape.min })] : [];
      return [...short, ...value.flatMap((child: unknown, i) => checkShape(shape.of, child, [...path, i]))];
    }
    case 'record':
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrongType('object', value, path);
      return Object.entries(value).flatMap(([key, child]) => [
        ...(shape.key.test(key) ? [] : [makeIssue('bad-format', [...path, key], { value: shorten(key), field: 'key' })]),
        ...checkShape(shape.of, child, [...path, key]),
      ]);
    case 'string':
      return typeof value === 'string' ? checkString(shape, value, path) : wrongType('string', value, path);
    case 'number':
      return typeof value === 'number' ? checkNumber(shape, value, path) : wrongType('number', value, path);
    case 'boolean':
      return typeof value === 'boolean' ? [] : wrongType('boolean', value, path);
    case 'enum':
      return (shape.of as readonly unknown[]).includes(value) ? [] : [makeIssue('not-in-list', path, { value: shorten(value), list: shape.of.join(', ') })];
    case 'nullable':
      return value === null ? [] : checkShape(shape.of, value, path);
  }
};
