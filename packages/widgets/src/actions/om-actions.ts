import { html, nothing, type TemplateResult } from 'lit';
import { OmElement } from '../element/om-element.ts';
import { SceneElement } from '../element/scene-element.ts';
import { childScene } from '@onemetre/scenes/scene';
import { planLabels, childLabels } from '@onemetre/scenes';
import { choiceTemplate } from '../shared/choice-template.ts';
import { commitmentLineTemplate } from '../shared/commitment-line-template.ts';
import { detailsTemplate } from '../shared/details-template.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footTemplate } from '../shared/foot-template.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { linesStyles } from '../shared/lines.styles.ts';
import { phraseTemplate } from '../shared/phrase-template.ts';
import { stateTemplate } from '../shared/state-template.ts';
import { stateStyles } from '../shared/state.styles.ts';
import {
  actionsView,
  childActionsView,
  grownUpsScene,
  downloadRows,
  actionRows,
  type ActionView,
  type Filter,
  type Scene,
} from '@onemetre/scenes/views';
import { actionsStyles } from './om-actions.styles.ts';
import { childStyles } from '../shared/child.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';

/** From this many em on, labels stand beside their text. */
const wide = 44;

/**
 * Every action in plan order, with its units, its targets and its promises. Units by duty never read as lead; notes say
 * where the text is unclear.
 *
 * @tag om-actions
 * @summary The actions of the plan with units, targets and promises.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmSelectEvent} om-select - When a reader chooses an action, a domain or a unit, or lets it go; only with `selectable`.
 * @fires {OmFilterEvent} om-filter - When a reader lets go of a filter that leaves nothing here.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: promises and notes.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart sentence - What a child is told of a group of actions.
 * @csspart source - The source line.
 * @csspart state - A state: shape and word.
 * @csspart title - The title of an action.
 * @csspart value - A target in the words of the source.
 * @cssproperty [--om-accent=#1f4e79] - Colour of links.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmActions extends SceneElement {
  static override styles = [
    OmElement.styles,
    downloadStyles,
    stateStyles,
    detailsStyles,
    factsStyles,
    footStyles,
    linesStyles,
    actionsStyles,
    childStyles,
  ].flat();

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }

  protected override renderScene(scene: Scene): TemplateResult | null {
    const item = this.item === '' ? undefined : this.item;
    if (scene.reader === 'child') {
      const young = childActionsView(scene, item);
      if (!young) return null;
      const behind = (id: string): unknown =>
        actionsView(grownUpsScene(scene), id).groups.map(({ actions }) =>
          actions.map((action) => this.renderAction(action)),
        );
      const label = childLabels[scene.locale].grownUps;
      const cards = young.groups.flatMap((group) => group.cards);
      return this.print(
        childScene(young, ({ id }) => [{ kind: 'control', name: id, label }]),
        Object.fromEntries(cards.map(({ id }) => [id, () => behind(id)])),
      );
    }
    const { groups, foot, source } = actionsView(scene, item);
    if (groups.length === 0) return null;
    return html`<div class=${this.width.em >= wide ? 'wide' : ''}>
        ${groups.map(
          ({ id, number, title, count, actions }) =>
            html`<p class="domain" aria-current=${this.currentOf(id)}><strong>${number} ${choiceTemplate(phraseTemplate(title), { kind: 'domain', id }, this.choosing)}</strong> · <span data-figure="count">${count}</span></p>
              ${actions.map((action) => this.renderAction(action))}`,
        )}
      </div>
      <div class="opens">${this.downloads.template({ scene, id: 'actions', rows: () => downloadRows(actionRows({ groups, foot, source }, scene), source, scene) })}</div>
      ${footTemplate(foot, source)}`;
  }

  private renderAction(action: ActionView): TemplateResult {
    const { id, number, title, summary } = action;
    return html`<article aria-current=${this.currentOf(id)}>
      <p class="number">${number}</p>
      <div>
        <h3 part="title">${choiceTemplate(phraseTemplate(title), { kind: 'action', id }, this.choosing)}</h3>
        ${summary ? html`<p class="summary">${phraseTemplate(summary)}</p>` : nothing}
        ${this.renderUnits(action)} ${this.renderTargets(action)}
        <div class="extra">${this.renderCommitments(action)} ${this.renderNotes(action)}</div>
      </div>
    </article>`;
  }

  private renderUnits({ units: { units, sharedDuty } }: ActionView): TemplateResult {
    const say = planLabels[this.locale];
    const content =
      units.length === 0
        ? html`<span class="duty">${say.noUnits}</span>`
        : html`<ul class="units">
              ${units.map(
                (unit) =>
                  html`<li aria-current=${this.currentOf(unit.id)}><span class=${unit.duty === 'lead' ? 'lead' : ''}>${choiceTemplate(phraseTemplate(unit), { kind: 'unit', id: unit.id }, this.choosing)}</span>${unit.collective ? html` <span class="group">${say.group(unit.note)}</span>` : nothing}${sharedDuty === '' ? html` <span class="duty">${say.duties[unit.duty]}</span>` : nothing}</li>`,
              )}
            </ul>
            ${sharedDuty === '' ? nothing : html`<span class="duty">${sharedDuty}</span>`}`;
    return html`<div class="row"><span>${say.units}</span><div>${content}</div></div>`;
  }

  private renderTargets({ targets }: ActionView): TemplateResult | typeof nothing {
    if (targets.length === 0) return nothing;
    return html`<div class="row">
      <span>${planLabels[this.locale].targets}</span>
      <ul class="lines">
        ${targets.map(
          ({ id, title, quantity, deadline, state, tags }) =>
            html`<li aria-current=${this.currentOf(id)}>
              <span class="what">${phraseTemplate(title)}&ensp;<span class="quantity" part="value" data-figure="target">${phraseTemplate(quantity)}</span>${tags.map((tag) => html`<span class="mark">${tag}</span>`)}</span>
              <span class="aside"><span data-figure="date">${deadline}</span>${state ? html`<span>${stateTemplate(state)}</span>` : nothing}</span>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private renderCommitments({ commitments }: ActionView): TemplateResult | typeof nothing {
    if (commitments.length === 0) return nothing;
    const label = planLabels[this.locale].count(
      commitments.filter(({ tags }) => tags.length === 0).length,
      'commitment',
    );
    return detailsTemplate(
      label,
      html`<ul class="lines">${commitments.map((line) => commitmentLineTemplate(line))}</ul>`,
    );
  }

  private renderNotes({ notes }: ActionView): TemplateResult | typeof nothing {
    if (notes.length === 0) return nothing;
    const say = planLabels[this.locale];
    return detailsTemplate(
      `${say.notes} ${notes.length}`,
      html`<ul class="notes">${notes.map((note) => html`<li>${phraseTemplate(note)}</li>`)}</ul>`,
    );
  }
}
