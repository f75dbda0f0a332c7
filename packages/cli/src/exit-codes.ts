/** 0 fine, 1 the data have issues, 2 the call or the file cannot be used. */
export const exitCodes = { fine: 0, issues: 1, unusable: 2 } as const;
