export interface Example {
  /** The lines that come before the last one, run in order. */
  readonly preparation: readonly string[];
  readonly expression: string;
  /** What the docstring says the expression gives, as source text. */
  readonly result: string;
}

const body = (line: string): string => line.replace(/^\s*\* ?/, '').trimEnd();

/**
 * The examples in the docstrings of a source file: each line that ends in `// => result`, after the lines above it.
 * A result may stand on the line below its expression.
 */
export const examplesOf = (source: string): readonly Example[] =>
  source
    .split('@example')
    .slice(1)
    .flatMap((rest) => {
      const block = rest.slice(0, rest.indexOf('*/')).split(/^\s*\* @/m)[0] as string;
      const preparation: string[] = [];
      const examples: Example[] = [];
      for (const line of block
        .split('\n')
        .map(body)
        .filter((text) => text !== '')) {
        const [code, result] = line.split('// =>') as [string, string | undefined];
        if (result === undefined) preparation.push(code);
        else {
          const expression = code.trim() === '' ? (preparation.pop() as string) : code;
          examples.push({ preparation: [...preparation], expression, result: result.trim() });
        }
      }
      return examples;
    });
