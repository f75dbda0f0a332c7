/** Makes the files of something new: `pnpm new widget target-line`. */
import { fileURLToPath } from 'node:url';
import { newWidget } from './new-widget/new-widget.ts';
import { runProgram } from './run-program.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [kind, name] = process.argv.slice(2);
if (kind !== 'widget' || name === undefined) {
  process.stderr.write('Usage: pnpm new widget <name>, for example: pnpm new widget target-line\n');
  process.exit(2);
}
try {
  const files = newWidget(root, name);
  runProgram('oxfmt', [...files.filter((file) => file.endsWith('.ts'))]);
  process.stdout.write(
    `${files.join('\n')}\n\nNext: the view (what is shown), its words, then the stories of its special states.\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
