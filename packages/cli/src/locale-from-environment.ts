import { localeOf, type Locale } from '@onemetre/scenes';

/** The language of messages: `--lang`, else a Chinese environment, else English. Needed before the call is read. */
export const localeFromEnvironment = (args: readonly string[], environment: NodeJS.ProcessEnv): Locale => {
  const place = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const flag = args[place] ?? '';
  const given = flag.includes('=') ? flag.slice('--lang='.length) : args[place + 1];
  if (flag !== '' && given !== undefined) return localeOf(given);
  const system = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return localeOf((system ?? 'en').replace('_', '-'));
};
