import { init, parse } from 'es-module-lexer';
import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';

/** What a TypeScript file imports when it runs, and what its types name: every specifier, as written. */
export const importsOf = async (file: string): Promise<readonly string[]> => {
  const source = await readFile(file, 'utf8');
  const types = [...source.matchAll(/^\s*(?:import|export)\s+type\b[^;]*?\bfrom\s+'([^']+)'/gm)].map(
    ([, name = '']) => name,
  );
  return [...types, ...(await runtimeImports(source))];
};

/** What a TypeScript file imports when it runs: types are gone by then. */
export const runtimeImportsOf = async (file: string): Promise<readonly string[]> =>
  runtimeImports(await readFile(file, 'utf8'));

const runtimeImports = async (source: string): Promise<readonly string[]> => {
  await init;
  const { code } = await transform(source, {
    loader: 'ts',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  const [imports] = parse(code);
  return imports.flatMap(({ n }) => (n === undefined ? [] : [n]));
};
