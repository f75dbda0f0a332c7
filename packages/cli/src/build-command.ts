import { Command, CommanderError } from 'commander';
import { checkCommand } from './commands/check.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { publishCommand } from './commands/publish.ts';
import { exitCodes } from './exit-codes.ts';
import { words } from './words.ts';
import { localeFromEnvironment } from './locale-from-environment.ts';

/** The whole command line. Usage errors end with 2, like files that cannot be used. */
export const buildCommand = (): Command => {
  const say = words(localeFromEnvironment(process.argv, process.env));
  const command = new Command('onemetre')
    .description(say.about)
    .version('0.1.0', '-V, --version', say.version)
    .helpOption('-h, --help', say.help)
    .helpCommand(false)
    .exitOverride((error: CommanderError) => process.exit(error.exitCode === 0 ? exitCodes.fine : exitCodes.unusable));
  for (const sub of [checkCommand(say), evaluateCommand(say), publishCommand(say)]) {
    command.addCommand(sub.helpOption('-h, --help', say.help).copyInheritedSettings(command));
  }
  return command;
};
