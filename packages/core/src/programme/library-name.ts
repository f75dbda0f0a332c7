/** What an evaluation names as its maker: this package and its version. */
export const libraryName = '@onemetre/core 0.1.0';
