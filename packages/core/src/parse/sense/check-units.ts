import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';

/** Units without a label: values without a unit are judged invalid. */
export const checkUnits = (programme: Programme): Issue[] =>
  (['indicators', 'figures'] as const).flatMap((list) =>
    (programme[list] ?? []).flatMap(({ unit }, i) =>
      Object.values(unit.label).some((label) => label.trim() !== '')
        ? []
        : [makeIssue('empty-unit', [list, i, 'unit', 'label'])],
    ),
  );
