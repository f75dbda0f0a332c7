#!/usr/bin/env node
import { printable } from '@onemetre/core';
import { CommanderError } from 'commander';
import { buildCommand } from './build-command.ts';
import { exitCodes } from './exit-codes.ts';
import { localeFromEnvironment } from './locale-from-environment.ts';
import { words } from './words.ts';

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const say = words(localeFromEnvironment(process.argv.slice(2), process.env));
try {
  await buildCommand(say).parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.unusable;
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const isWorded = error.code.startsWith('commander.help') || error.code === 'commander.version';
  if (!isWorded) process.stderr.write(`${printable(say.usage(error.code, named))}\n`);
}
