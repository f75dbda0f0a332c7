import type { FileCheck } from '@onemetre/exchange';

/** 0 no errors, 1 the data have errors, 2 the call or the file cannot be used. */
export const exitCodes = { fine: 0, faulty: 1, unusable: 2 } as const satisfies Record<FileCheck['outcome'], number>;
