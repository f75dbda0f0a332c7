/** One thing that must hold. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** What has to have passed before; a step that is not run in this run is not waited for. */
  readonly needs: readonly string[];
  /** Fills every core by itself, with workers or with a browser: no two of these run beside each other. */
  readonly heavy?: true;
  /** Globs of the files that the step cannot see, so that a change of them is no reason to run it again. */
  readonly blind: readonly string[];
  /** How the step's own output says how much it looked at. */
  readonly counted?: RegExp;
}

const vitest = (project: string): Pick<Step, 'command' | 'counted'> => ({
  command: ['vitest', 'run', '--project', project],
  counted: /^\s*Tests\s+(.+?)\s*$/m,
});

const prose = ['**/*.md', '**/*.mdx', 'docs/images/**'];
const outsideThePage = ['.changeset/**', 'docs/**', 'bench/**', 'packages/{cli,portal}/**', '*.md'];

/**
 * Everything that must hold, the slowest first where there is a choice. A step that writes what others read stands before
 * them by `needs`; `types` and `build` both write the compiler's output, so one waits for the other.
 */
export const steps: readonly Step[] = [
  { name: 'generate', command: ['node', 'tools/generate.ts'], needs: [], blind: [...prose, 'test/**', 'bench/**'] },
  { name: 'unit', ...vitest('node'), needs: ['generate'], heavy: true, blind: ['.changeset/**', 'bench/**'] },
  { name: 'types', command: ['tsc', '-b'], needs: ['generate'], blind: prose },
  { name: 'build', command: ['node', 'tools/build.ts'], needs: ['types'], blind: ['test/**', 'bench/**'] },
  { name: 'browser', ...vitest('browser'), needs: ['build'], heavy: true, blind: outsideThePage },
  { name: 'stories', ...vitest('stories'), needs: ['generate'], heavy: true, blind: outsideThePage },
  { name: 'repository', ...vitest('repository'), needs: ['build'], blind: [] },
  {
    name: 'lint',
    command: ['oxlint'],
    needs: ['generate'],
    blind: prose,
    counted: /on (\d+ files with \d+ rules)/,
  },
  {
    name: 'format',
    command: ['oxfmt', '--check'],
    needs: ['generate'],
    blind: [],
    counted: /on (\d+ files)/,
  },
  { name: 'dead-code', command: ['knip'], needs: ['generate'], blind: ['**/*.md'] },
  { name: 'sizes', command: ['node', 'tools/bundle-sizes.ts'], needs: ['build'], blind: ['test/**', 'bench/**'] },
  {
    name: 'packages',
    command: ['node', 'tools/check-packages.ts'],
    needs: ['build'],
    blind: ['.changeset/**', 'test/**', 'bench/**', 'stories/**'],
  },
];
