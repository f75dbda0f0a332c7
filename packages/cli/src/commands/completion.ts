import { Command } from 'commander';
import { completionScript, completionShells } from '../completion-script.ts';
import { oneOf } from '../one-of.ts';
import type { Words } from '../words.ts';

/** `onemetre completion SHELL` */
export const completionCommand = (say: Words, whole: () => Command): Command =>
  new Command('completion')
    .description(say.completion)
    .usage(`<${completionShells.join('|')}> ${say.options}`)
    .argument('<shell>', say.shell, oneOf(completionShells))
    .action((shell: (typeof completionShells)[number]) => {
      process.stdout.write(completionScript(shell, whole()));
    });
