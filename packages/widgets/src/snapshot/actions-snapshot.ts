import { commonLabels, planLabels } from '@onemetre/scenes';
import { actionsView, childActionsView, escapeHtml, type ActionView } from '@onemetre/scenes/views';
import { commitmentLineHtml } from './commitment-line-html.ts';
import { elementHtml } from './element-html.ts';
import { footHtml } from './foot-html.ts';
import { phraseHtml } from './phrase-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';
import type { SnapshotOptions } from './snapshot-options.ts';
import { stateHtml } from './state-html.ts';
import { childSnapshot } from './child-snapshot.ts';

const unitsHtml = ({ units: { units, sharedDuty } }: ActionView, { locale }: SnapshotOptions): string => {
  const say = planLabels[locale];
  const common = commonLabels[locale];
  const names = units.map(
    (unit) =>
      `${phraseHtml(unit, locale)}${unit.collective ? escapeHtml(common.aside(say.group(unit.note))) : ''}${sharedDuty === '' ? escapeHtml(common.aside(say.duties[unit.duty])) : ''}`,
  );
  const words =
    units.length === 0
      ? escapeHtml(say.noUnits)
      : `${common.list(names)}${sharedDuty === '' ? '' : escapeHtml(common.aside(sharedDuty))}`;
  return elementHtml('p', `${escapeHtml(say.units + common.colon)}${words}`);
};

const actionHtml = (action: ActionView, options: SnapshotOptions): string => {
  const { locale } = options;
  const { number, title, summary, targets, commitments, notes } = action;
  const lines = targets.map(({ title: name, quantity, deadline, state, tags }) =>
    elementHtml(
      'li',
      [
        `${phraseHtml(name, locale)} ${elementHtml('strong', elementHtml('span', phraseHtml(quantity, locale), { 'data-figure': 'target' }))}`,
        elementHtml('span', escapeHtml(deadline), { 'data-figure': 'date' }),
        ...tags.map(escapeHtml),
        ...(state ? [stateHtml(state, locale)] : []),
      ].join(' · '),
    ),
  );
  return [
    elementHtml('h4', `${escapeHtml(number)} ${phraseHtml(title, locale)}`),
    summary ? elementHtml('p', phraseHtml(summary, locale)) : '',
    unitsHtml(action, options),
    lines.length === 0 ? '' : elementHtml('ul', lines.join('\n')),
    commitments.length === 0
      ? ''
      : elementHtml('ul', commitments.map((line) => commitmentLineHtml(line, locale)).join('\n')),
    notes.length === 0
      ? ''
      : elementHtml(
          'ul',
          notes.map((note) => elementHtml('li', elementHtml('small', phraseHtml(note, locale)))).join('\n'),
        ),
  ]
    .filter((part) => part !== '')
    .join('\n');
};

/** Every action with its units, targets and promises as HTML. */
export const actionsSnapshot: SnapshotOf = (scene, options) => {
  if (scene.reader === 'child') return childSnapshot(childActionsView(scene, options.item), options);
  const { groups, foot, source } = actionsView(scene, options.item);
  if (groups.length === 0) return '';
  const parts = groups.map(({ number, title, count, actions }) =>
    [
      elementHtml(
        'h3',
        `${escapeHtml(number)} ${phraseHtml(title, options.locale)} · ${elementHtml('span', escapeHtml(count), { 'data-figure': 'count' })}`,
      ),
      ...actions.map((action) => actionHtml(action, options)),
    ].join('\n'),
  );
  return [...parts, footHtml(foot, source, options)].join('\n');
};
