import { spawnSync } from 'node:child_process';
import { programCommand } from './program-command.ts';

/** Runs a program with its output shown, and tells whether it went well. */
export const runProgram = (program: string, args: readonly string[], folder?: string): boolean => {
  const command = programCommand(program, args, folder);
  const { status, error } = spawnSync(command.file, command.args, { ...command.options, stdio: 'inherit' });
  if (error !== undefined) process.stderr.write(`${program} did not start: ${error.message}\n`);
  return status === 0;
};
