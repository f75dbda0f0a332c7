import { printable } from '@onemetre/core/issues';
import { jsonText } from './json-text.ts';

/** Whether the call asks for JSON: its errors are then JSON too, where its result would stand. */
const isForProgram = (): boolean => process.argv.includes('--json');

/**
 * Tells why a call came to nothing, and ends it with an exit code: on the error stream for a reader, as JSON on the standard
 * output for a program that asked for it.
 *
 * @param data what a program is told beside the lines
 */
export const complain = (lines: readonly string[], exitCode: number, data: object = {}): void => {
  process.exitCode = exitCode;
  if (!isForProgram()) process.stderr.write(`${lines.map(printable).join('\n')}\n`);
  else process.stdout.write(`${jsonText({ error: { exitCode, text: lines.join('\n'), ...data } })}\n`);
};
