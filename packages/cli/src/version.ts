/** The version of this package, kept equal to package.json by a test: the one file is carried about without it. */
export const version = '0.1.0';
