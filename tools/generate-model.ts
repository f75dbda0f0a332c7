/**
 * Makes what the model's schemas are turned into: plain types, the checker's table and the JSON Schema; and the JSON
 * Schema of an evaluation from the types of answers. Run by
 * `pnpm generate`; nothing it writes is kept in version control.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { programmeSchema, schemaVersion } from '../packages/core/src/model/index.ts';
import { printEvaluationSchema } from './model/print-evaluation-schema.ts';
import { addConditions } from './model/add-conditions.ts';
import { inChinese } from './model/in-chinese.ts';
import { printTable } from './model/print-table.ts';
import { printTypes } from './model/print-types.ts';

const core = new URL('../packages/core/', import.meta.url);
const write = (path: string, text: string): void => {
  const url = new URL(path, core);
  mkdirSync(fileURLToPath(new URL('.', url)), { recursive: true });
  writeFileSync(url, text);
};

type Override = typeof addConditions;

/** Each sentence in Chinese too, for whoever reads it in an editor. */
const addChinese: Override = ({ jsonSchema }) => {
  const said = jsonSchema.description === undefined ? undefined : inChinese[jsonSchema.description];
  if (said !== undefined) jsonSchema.description += `\n${said}`;
};
const override: Override = (context) => {
  addConditions(context);
  addChinese(context);
};

write('src/generated/types.ts', printTypes());
write('src/generated/programme-shape.ts', printTable());
write(
  'schema/programme.schema.json',
  `${JSON.stringify({ $id: `urn:onemetre:programme:${schemaVersion}`, ...z.toJSONSchema(programmeSchema, { io: 'input', reused: 'ref', override }) }, null, 2)}\n`,
);
// Last: it reads the types that were just written.
write('schema/evaluation.schema.json', printEvaluationSchema());
