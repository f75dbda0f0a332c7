import { formatDate, formatValue } from '@onemetre/core/text';
import { planLabels } from '../../labels/plan-labels.ts';
import { phraseOf } from '../phrase-of.ts';
import { stateView } from '../state-view.ts';
import { unitsView } from '../units-view.ts';
import type { ListRows } from './list-row.ts';
import { ownerCell } from './owner-cell.ts';
import { placeCell } from './place-cell.ts';

/** Key projects with their date, money and units. */
export const projectRows: ListRows = (scene) =>
  (scene.programme.projects ?? []).map((project) => {
    const say = planLabels[scene.locale];
    const state = stateView(scene.answerOf(project.id), scene);
    const { money } = project;
    const amounts = [
      ...(money?.planned === undefined ? [] : [say.moneyPlanned(formatValue(money.planned, money.unit, scene.locale))]),
      ...(money?.spent === undefined ? [] : [say.moneySpent(formatValue(money.spent, money.unit, scene.locale))]),
    ];
    const units = unitsView(project.id, scene).units.map((unit) => unit.text);
    return {
      id: project.id,
      cells: {
        title: phraseOf(project.title, scene) ?? undefined,
        date: { text: project.due === null ? say.noDue : formatDate(project.due, scene.locale), figure: 'date' },
        status: state && { text: state.word, state, figure: 'state' },
        money:
          amounts.length > 0 ? { text: amounts.join(scene.locale === 'en' ? ', ' : '，'), figure: 'value' } : undefined,
        units: units.length > 0 ? { text: units.join(scene.locale === 'en' ? ', ' : '、') } : undefined,
        action: ownerCell(project.item, scene),
        place: placeCell(project, scene),
      },
    };
  });
