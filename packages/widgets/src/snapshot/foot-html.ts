import { commonLabels, sourceLabels } from '@onemetre/scenes';
import { escapeHtml, type Fact } from '@onemetre/scenes/views';
import { elementHtml } from './element-html.ts';
import { phraseHtml } from './phrase-html.ts';
import type { SnapshotOptions } from './snapshot-options.ts';

/** The foot of every snapshot: place, marks, where the data come from, and the hash by which the file can be recognised. */
export const footHtml = (
  foot: readonly string[],
  source: readonly Fact[],
  { locale, hash }: SnapshotOptions,
): string => {
  const say = commonLabels[locale];
  const facts = source.map(({ label, values, figure }) => {
    const words = say.list(values.map((value) => phraseHtml(value, locale)));
    return `${escapeHtml(label + say.colon)}${elementHtml('span', words, { 'data-figure': figure })}`;
  });
  const hashed =
    hash === undefined || hash === '' ? [] : [escapeHtml(`${sourceLabels[locale].hash}${say.colon}${hash}`)];
  return elementHtml(
    'p',
    elementHtml('small', [...foot.map(escapeHtml), ...facts, ...hashed].join(escapeHtml(say.separator))),
  );
};
