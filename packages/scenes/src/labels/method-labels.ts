import type { Rules } from '@onemetre/core';

export { methodLabels } from '../generated/locales/method-labels.ts';

/** Words of om-method. */
export interface MethodLabels {
  readonly name: string;
  readonly notJudged: string;
  readonly origin: string;
  readonly cuts: string;
  readonly cut: string;
  readonly value: string;
  readonly setBy: string;
  readonly ours: string;
  readonly own: string;
  readonly rules: Readonly<Record<keyof Rules, string>>;
  readonly say: Readonly<Record<keyof Rules, (value: number) => string>>;
  readonly states: string;
  readonly state: string;
  readonly group: string;
  readonly items: string;
  readonly methods: string;
  readonly method: string;
  readonly rule: string;
  readonly independent: string;
  readonly software: string;
  readonly schema: string;
  readonly madeBy: string;
  readonly licences: string;
  readonly licence: string;
}
