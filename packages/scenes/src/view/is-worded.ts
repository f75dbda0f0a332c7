import { kinds, type Target } from '@onemetre/core';

/** True for what is done or granted rather than measured: its words are the promise, and a number would mislead. */
export const isWorded = ({ kind }: Pick<Target, 'kind'>): boolean => kinds[kind].drawing === 'words';
