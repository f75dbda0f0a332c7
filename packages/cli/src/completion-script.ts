import type { Command } from 'commander';

/** Shells for which there is a script. */
export const completionShells = ['bash', 'zsh', 'fish'] as const;

const optionsOf = ({ options }: Command): string[] => options.flatMap(({ long }) => (long ? [long] : []));

/** The words that may follow a command, `''` for none yet. */
const wordsOf = (whole: Command): ReadonlyMap<string, readonly string[]> => {
  const shared = [...optionsOf(whole).filter((option) => option !== '--version'), '--help'];
  return new Map([
    ['', [...whole.commands.map((sub) => sub.name()), 'help', ...optionsOf(whole), '--help']],
    ['help', whole.commands.map((sub) => sub.name())],
    ...whole.commands.map((sub) => [sub.name(), [...optionsOf(sub), ...shared]] as const),
  ]);
};

const bash = (whole: Command): string => {
  const [first = [], ...rest] = [...wordsOf(whole)].map(([command, words]) => [command, words.join(' ')]);
  const cases = rest.map(([command, words]) => `    ${command}) words='${words}' ;;`);
  return `_onemetre() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=''
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words='${first[1]}'; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _onemetre onemetre
`;
};

const fish = (whole: Command): string => {
  const [[, first] = ['', []], ...rest] = [...wordsOf(whole)];
  const lines = rest.flatMap(([command, words]) =>
    words.map((word) => {
      const what = word.startsWith('--') ? `-l ${word.slice(2)}` : `-f -a ${word}`;
      return `complete -c onemetre -n '__fish_seen_subcommand_from ${command}' ${what}`;
    }),
  );
  const begin = first
    .filter((word) => !word.startsWith('--'))
    .map((word) => `complete -c onemetre -n __fish_use_subcommand -f -a ${word}`);
  return `${[...begin, ...lines].join('\n')}\n`;
};

/** A script that makes a shell offer commands and options, and else files. */
export const completionScript = (shell: (typeof completionShells)[number], whole: Command): string => {
  if (shell === 'fish') return fish(whole);
  return shell === 'bash' ? bash(whole) : `autoload -U +X bashcompinit && bashcompinit\n${bash(whole)}`;
};
