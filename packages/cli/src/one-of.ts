import { InvalidArgumentError } from 'commander';

/** Reads the value of an option that is one of a few words. */
export const oneOf =
  (known: readonly string[]) =>
  (given: string): string => {
    if (!known.includes(given)) throw new InvalidArgumentError(known.join(', '));
    return given;
  };
