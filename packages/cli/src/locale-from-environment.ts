import { localeOf, type Locale } from '@onemetre/core/text';

/** The language of messages: `--lang`, else a Chinese environment, else English. */
export const localeFromEnvironment = (args: readonly string[], environment: NodeJS.ProcessEnv): Locale => {
  const flag = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = flag < 0 ? undefined : args[flag]?.includes('=') ? args[flag]?.slice('--lang='.length) : args[flag + 1];
  return localeOf((given ?? environment['LC_ALL'] ?? environment['LANG'] ?? 'en').replace('_', '-'));
};
