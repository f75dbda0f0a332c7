import { formatDate } from '@onemetre/core/text';
import { planLabels } from '../../labels/plan-labels.ts';
import { phraseOf } from '../phrase-of.ts';
import { referencesOf } from '../references-of.ts';
import type { ListRows } from './list-row.ts';

/** Documents, and whether their text is at hand. */
export const documentRows: ListRows = (scene) =>
  scene.programme.documents.map((document) => {
    const [reference] = referencesOf([{ document: document.id }], scene);
    const remark = phraseOf(document.remark, scene);
    return {
      id: document.id,
      cells: {
        title: { ...(reference ?? { text: document.id }), ...(remark ? { notes: [remark] } : {}) },
        number: document.number === undefined ? undefined : { text: document.number },
        date:
          document.published === undefined
            ? undefined
            : { text: formatDate(document.published, scene.locale), figure: 'date' },
        availability: { text: planLabels[scene.locale].availability[document.availability] },
      },
    };
  });
