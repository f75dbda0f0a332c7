import { locales } from '@onemetre/scenes';
import { Command, InvalidArgumentError } from 'commander';
import { attentionCommand } from './commands/attention.ts';
import { briefCommand } from './commands/brief.ts';
import { checkCommand } from './commands/check.ts';
import { collectCommand } from './commands/collect.ts';
import { completionCommand } from './commands/completion.ts';
import { diffCommand } from './commands/diff.ts';
import { evaluabilityCommand } from './commands/evaluability.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { forecastCommand } from './commands/forecast.ts';
import { historyCommand } from './commands/history.ts';
import { importCommand } from './commands/import.ts';
import { kitCommand } from './commands/kit.ts';
import { methodCommand } from './commands/method.ts';
import { newCommand } from './commands/new.ts';
import { publishCommand } from './commands/publish.ts';
import { siteCommand } from './commands/site.ts';
import { snapshotCommand } from './commands/snapshot.ts';
import { tableCommand } from './commands/table.ts';
import { templateCommand } from './commands/template.ts';
import { verifyCommand } from './commands/verify.ts';
import { helpExamples } from './help-examples.ts';
import { version } from './version.ts';
import type { Words } from './words.ts';

/** A language by its tag, as people write it: zh, zh-CN, en_GB. */
const knownLocale = (tag: string): string => {
  const found = locales.find(
    (locale) => locale.slice(0, 2) === tag.slice(0, 2).toLowerCase() && /^..(?:[-_]|$)/.test(tag),
  );
  if (found === undefined) throw new InvalidArgumentError('zh, en');
  return found;
};

/** The whole command line, in one language. It throws a `CommanderError` in place of ending the process. */
export const buildCommand = (say: Words): Command => {
  const command = new Command('onemetre')
    .description(say.about)
    .usage(`${say.command} ${say.options}`)
    .version(version, '-V, --version', say.version)
    .option('--lang <tag>', say.lang, knownLocale)
    .helpOption('-h, --help', say.help)
    .helpCommand(say.helpCommand[0], say.helpCommand[1])
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => say.headings[title] ?? title,
      subcommandTerm: (sub) => sub.name(),
    })
    // The caller words its errors itself, safe to print.
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  const subs = [
    newCommand(say),
    importCommand(say),
    templateCommand(say),
    collectCommand(say),
    checkCommand(say),
    evaluateCommand(say),
    attentionCommand(say),
    historyCommand(say),
    diffCommand(say),
    forecastCommand(say),
    evaluabilityCommand(say),
    publishCommand(say),
    verifyCommand(say),
    siteCommand(say),
    snapshotCommand(say),
    kitCommand(say),
    briefCommand(say),
    tableCommand(say),
    methodCommand(say),
    completionCommand(say, () => command),
  ];
  for (const sub of subs) {
    sub.helpOption('-h, --help', say.help).addHelpText('after', helpExamples(sub.name(), say.locale));
    command.addCommand(sub.copyInheritedSettings(command));
  }
  return command;
};
