import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../tools/run-program.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly sideEffects?: boolean | readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface Packed {
  readonly folder: string;
  readonly manifest: Manifest;
}

export const publicPackages = ['core', 'scenes', 'exchange', 'widgets', 'cli'] as const;

const link = (target: string, path: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'junction');
};

/**
 * Packs every public package and lays the packed files out as an install would: what a user gets, not what stands in the
 * repository. Other people's packages are linked from this repository's own.
 *
 * @returns the project folder in which they are installed, and each package
 */
export const installPacked = (): { readonly project: string; readonly packages: ReadonlyMap<string, Packed> } => {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'onemetre-packed-')));
  const packages = new Map<string, Packed>();
  for (const name of publicPackages) {
    const files = join(project, 'tarballs', name);
    mkdirSync(files, { recursive: true });
    if (!runProgram('pnpm', ['pack', '--silent', '--pack-destination', files], join(root, 'packages', name))) {
      throw new Error(`pnpm pack failed for ${name}`);
    }
    const folder = join(project, 'node_modules', '@onemetre', name);
    mkdirSync(folder, { recursive: true });
    const [tarball = ''] = readdirSync(files);
    execFileSync('tar', ['-xzf', join(files, tarball), '-C', folder, '--strip-components=1']);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    packages.set(name, { folder, manifest });
    for (const dependency of Object.keys(manifest.dependencies ?? {}).filter((key) => !key.startsWith('@onemetre/'))) {
      link(
        realpathSync(join(root, 'packages', name, 'node_modules', dependency)),
        join(folder, 'node_modules', dependency),
      );
    }
    // Of a framework a check of types needs the types alone.
    for (const peer of Object.keys(manifest.peerDependencies ?? {})) {
      const found = [`@types/${peer}`, peer].find((one) =>
        existsSync(join(root, 'packages', name, 'node_modules', one)),
      );
      if (found === undefined) throw new Error(`packages/${name} has no ${peer} among its devDependencies`);
      link(realpathSync(join(root, 'packages', name, 'node_modules', found)), join(project, 'node_modules', found));
    }
  }
  return { project, packages };
};

/** Runs a program in the project, and gives what it said where it failed. */
export const failureOf = (project: string, program: string, args: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: project, encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}${error?.message ?? ''}`;
};
