import { formatDate } from '@onemetre/core/text';
import { planLabels } from '../../labels/plan-labels.ts';
import { phraseOf } from '../phrase-of.ts';
import type { ListRows } from './list-row.ts';

/** Policies with what each source says of their issue. */
export const policyRows: ListRows = (scene) =>
  (scene.programme.policies ?? []).map((policy) => {
    const say = planLabels[scene.locale];
    const said = policy.statements.map(
      ({ status, sources }) => `${say.policyStatus[status]}（${sources.map(({ place }) => place ?? '').join('、')}）`,
    );
    const contradictory = new Set(policy.statements.map(({ status }) => status)).size > 1;
    return {
      id: policy.id,
      cells: {
        title: phraseOf(policy.title, scene) ?? undefined,
        number: policy.number === undefined ? undefined : { text: policy.number },
        status: {
          text: said.join(scene.locale === 'en' ? '; ' : '；'),
          ...(contradictory ? { notes: [{ text: say.contradictory }] } : {}),
        },
        date:
          policy.issued === undefined ? undefined : { text: formatDate(policy.issued, scene.locale), figure: 'date' },
      },
    };
  });
