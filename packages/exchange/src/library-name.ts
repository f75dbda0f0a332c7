/** What a stamp names as its maker: this package and its version. */
export const libraryName = '@onemetre/exchange 0.1.0';
