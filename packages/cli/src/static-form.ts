import { evaluateProgramme, type Programme } from '@onemetre/core';
import type { StaticForm } from '@onemetre/exchange';
import type { Reader } from '@onemetre/scenes/views';
import { renderSnapshot, type SnapshotTag } from '@onemetre/widgets/snapshot';

/** An article of a CMS is as narrow as 600 pixels. */
const mostColumns = 6;

interface Wanted {
  readonly item?: string | undefined;
  readonly reader?: Reader | undefined;
}

/** The static form of each widget over a programme, '' where it has nothing to show. */
export const staticForms = (programme: Programme, wanted: Wanted = {}): StaticForm => {
  const { asOf, stamp } = programme;
  const evaluation = asOf === undefined ? null : evaluateProgramme(programme, { asOf });
  return (tag, locale) => {
    const options = { programme, evaluation, locale, hash: stamp?.hash, columns: mostColumns, orNothing: true };
    return renderSnapshot(tag as SnapshotTag, { ...options, ...wanted });
  };
};
