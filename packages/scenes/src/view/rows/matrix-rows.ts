import type { MatrixView } from '../responsibility-matrix-view.ts';
import type { TableView } from '../view-parts.ts';

/** Units by actions, with the duty in words where the matrix has a mark. */
export const matrixRows = ({ rowHead, columns, rows }: MatrixView): Pick<TableView, 'columns' | 'rows'> => ({
  columns: [
    { key: 'unit', label: rowHead },
    ...columns.map(({ id, head, title }) => ({ key: id, label: `${head} ${title.text}` })),
  ],
  rows: rows.map(({ id, title, note, cells }) => ({
    id,
    cells: [
      { text: title.text, ...(note === '' ? {} : { notes: [{ text: note }] }) },
      ...cells.map((cell) => ({ text: cell?.word ?? '' })),
    ],
  })),
});
