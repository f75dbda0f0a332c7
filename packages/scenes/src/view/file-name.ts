/** What the name of a file is made from. */
export interface Named {
  readonly programme: { readonly id: string; readonly asOf?: string | undefined };
  readonly evaluation: { readonly asOf: string } | null;
}

/** Letters that no file system minds. */
const plainName = (text: string): string => text.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 80);

/**
 * The name of a downloaded file: programme, item, date of the data.
 *
 * @example
 * fileName(scene, 'nursery', 'csv') // => 'demo_nursery_2025-03-20.csv'
 */
export const fileName = ({ programme, evaluation }: Named, id: string, ending: 'csv' | 'png'): string => {
  const asOf = evaluation?.asOf ?? programme.asOf;
  return `${[programme.id, id, ...(asOf === undefined ? [] : [asOf])].map(plainName).join('_')}.${ending}`;
};
