#!/usr/bin/env node
import { CommanderError } from 'commander';
import { buildCommand } from './build-command.ts';
import { complain } from './complain.ts';
import { exitCodes } from './exit-codes.ts';
import { localeFromEnvironment } from './locale-from-environment.ts';
import { words } from './words.ts';

const say = words(localeFromEnvironment(process.argv.slice(2), process.env));

for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
    if (code === 'EPIPE') return;
    process.exitCode = exitCodes.unusable;
    if (stream === process.stdout) process.stderr.write(`${say.cannotWrite('stdout', message)}\n`);
  });

const whole = buildCommand(say);
try {
  await whole.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  const { code, message, exitCode } = error;
  process.exitCode = exitCode === 0 ? exitCodes.fine : exitCodes.unusable;
  const isWorded = code.startsWith('commander.help') || code === 'commander.version';
  const [, named = ''] = /'([^']*)'/.exec(message) ?? [];
  const [, meant = ''] = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message) ?? [];
  const [, choices = ''] = /is invalid(?: for argument '[^']*')?\. (.+)$/.exec(message) ?? [];
  const called = process.argv.slice(2).find((word) => whole.commands.some((sub) => sub.name() === word)) ?? '';
  if (!isWorded) complain([say.usage(code, named, { meant, choices, command: called })], exitCodes.unusable, { code });
}
