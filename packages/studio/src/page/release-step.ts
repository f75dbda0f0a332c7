import type { Programme } from '@onemetre/core';
import { groupIssues, type Issue } from '@onemetre/core/issues';
import { correctionKinds, smallestCell, type CorrectionKind } from '@onemetre/exchange';
import { formatPeriod, issueText, itemTitle, withMeanings } from '@onemetre/scenes';
import { html, nothing, type TemplateResult } from 'lit';
import type { MadeRelease } from '../desk/make-release.ts';
import { proposedDate } from '../desk/proposed-date.ts';
import type { Wishes } from '../desk/wishes.ts';
import { zipWords } from '../words/zip-words.ts';
import { saveBytes } from './save-bytes.ts';
import type { Studio } from './studio.ts';

/** The fourth step: dates, corrections by name, what is withheld, and the release as one file. */
export function releaseStep(studio: Studio): TemplateResult {
  const { say, understanding, desk, release } = studio;
  const { draft, previous } = understanding;
  if (draft === null) return html`<p class="notice">${desk.papers.length === 0 ? say.nothing : say.notYet}</p>`;
  const hash = previous?.stamp?.hash;
  return html`<p class="soft">${hash === undefined ? say.isFirst : say.follows(hash)}</p>
    ${settings(draft, studio)} ${outcome(release, draft, studio)}`;
}

function settings(draft: Programme, studio: Studio): TemplateResult {
  const { say, desk, change, make, release } = studio;
  const { wishes } = desk;
  const wish = (name: keyof Wishes) => (event: Event) =>
    change({ wishes: { ...wishes, [name]: (event.target as HTMLInputElement).value } });
  const isOther = wishes.threshold !== '' && Number(wishes.threshold) !== smallestCell;
  const submit = (event: Event): void => {
    event.preventDefault();
    make();
  };
  const date = (name: 'released' | 'nextUpdate', label: string): TemplateResult =>
    html`<label class="field short">${label}<input type="date" .value=${wishes[name] || (draft[name] ?? '')} @change=${wish(name)} /></label>`;
  return html`<form @submit=${submit}>
    <div class="fields">
    <label class="field short"
      >${say.asOf}<input type="date" required .value=${wishes.asOf || proposedDate(draft)} @change=${wish('asOf')}
    /></label>
    ${date('released', say.released)} ${date('nextUpdate', say.nextUpdate)}
    <label class="field short"
      >${say.threshold}<input inputmode="numeric" pattern="[1-9][0-9]{0,3}" .value=${wishes.threshold || String(smallestCell)} @change=${wish('threshold')}
    /></label>
    <label class="field"
      >${say.reason}<input .value=${wishes.because} ?required=${isOther} aria-describedby="threshold-note" @change=${wish('because')}
    /></label>
    <p class="soft" id="threshold-note">${say.thresholdNote}</p>
    </div>
    ${corrections(draft, studio)}
    <button class="button main" data-act="make" ?disabled=${release === 'making'}>${release === 'making' ? say.making : say.make}</button>
  </form>`;
}

/** Published figures that the draft says otherwise, each with the name of its change and its reason. */
function corrections(draft: Programme, studio: Studio): TemplateResult | typeof nothing {
  const { say, understanding, desk, change, locale } = studio;
  const { previous } = understanding;
  const changed = previous === null ? [] : overwritten(previous, draft);
  if (changed.length === 0) return nothing;
  const { wishes } = desk;
  const name = (id: string, part: Partial<{ kind: CorrectionKind; reason: string }>): void => {
    const known = wishes.corrections.get(id) ?? { kind: 'correction', reason: '' };
    change({ wishes: { ...wishes, corrections: new Map([...wishes.corrections, [id, { ...known, ...part }]]) } });
  };
  return html`<section aria-labelledby="corrections">
    <h2 id="corrections">${say.corrections}</h2>
    <p class="soft">${say.correctionsNote}</p>
    ${changed.map(({ id, title, period, was, is }) => {
      const { kind = 'correction', reason = '' } = wishes.corrections.get(id) ?? {};
      return html`<div class="fields" role="group" aria-label=${itemTitle(draft, title, locale)} data-correction=${id}>
        <p class="field"><strong>${itemTitle(draft, title, locale)}</strong><br />${formatPeriod({ period }, locale)}　${was} → ${is}</p>
        <label class="field short"
          >${say.kind}<select @change=${(event: Event) => name(id, { kind: (event.target as HTMLSelectElement).value as CorrectionKind })}>
            ${correctionKinds.map((one) => html`<option value=${one} ?selected=${one === kind}>${say.correctionKinds[one]}</option>`)}
          </select></label
        >
        <label class="field"
          >${say.reason}<input .value=${reason} @change=${(event: Event) => name(id, { reason: (event.target as HTMLInputElement).value })}
        /></label>
      </div>`;
    })}
  </section>`;
}

/** At most this many of one kind of mistake are named. */
const mostPlaces = 8;

interface Overwritten {
  readonly id: string;
  /** The id of the indicator. */
  readonly title: string;
  readonly period: string;
  readonly was: string;
  readonly is: string;
}

function overwritten({ observations = [] }: Programme, next: Programme): readonly Overwritten[] {
  const now = new Map((next.observations ?? []).map((one) => [one.id, one]));
  return observations.flatMap(({ id, indicator, value, period }) => {
    const found = now.get(id);
    if (value === null || found?.value === value) return [];
    return [{ id, title: indicator, period, was: String(value), is: String(found?.value ?? '—') }];
  });
}

function outcome(release: Studio['release'], draft: Programme, studio: Studio): TemplateResult | typeof nothing {
  if (release === null || release === 'making') return nothing;
  return release.ok ? made(release, draft, studio) : refused(release.issues, draft, studio);
}

function refused(issues: readonly Issue[], draft: Programme, { say, locale }: Studio): TemplateResult {
  const errors = groupIssues(issues.filter(({ severity }) => severity === 'error'));
  return html`<section class="notice" role="alert" data-outcome="refused">
    <h2>${say.refused}</h2>
    <ul>
      ${errors.flatMap((group) =>
        group
          .slice(0, mostPlaces)
          .map((issue) => html`<li>${subjectOf(issue, draft, locale)}${bareText(issue, locale)}</li>`),
      )}
    </ul>
  </section>`;
}

/** What is wrong and what to do, without the place in the file: whoever reads it here never saw one. */
function bareText(issue: Issue, locale: Studio['locale']): string {
  const { item: _, ...bare } = withMeanings(issue, locale);
  return issueText({ ...bare, path: [] }, locale);
}

/** Of what an issue speaks, by its title. */
function subjectOf({ path: [list, at] }: Issue, draft: Programme, locale: Studio['locale']): string {
  if (typeof at !== 'number') return '';
  const observation = list === 'observations' ? draft.observations?.[at] : undefined;
  const items = (draft as unknown as Record<string, unknown>)[String(list)];
  const item: unknown = Array.isArray(items) ? items[at] : undefined;
  const id = observation?.indicator ?? (item as { readonly id?: string } | undefined)?.id;
  const title = id === undefined ? '' : itemTitle(draft, id, locale);
  const period = observation === undefined ? '' : formatPeriod(observation, locale);
  return [title, period, ''].filter((text, i) => text !== '' || i === 2).join('　');
}

function made(
  { zip, programme, withheld, files }: MadeRelease & { ok: true },
  draft: Programme,
  { say, locale }: Studio,
): TemplateResult {
  const sheet = [...files].find(([name]) => name.endsWith(`/${zipWords[locale].approval}.xlsx`));
  return html`<section role="status" data-outcome="ready" aria-labelledby="ready">
    <h2 id="ready">${say.ready}</h2>
    <p>
      <button type="button" class="button main" data-act="save" @click=${() => saveBytes(zip.name, zip.bytes)}>${say.save}</button>
      ${
        sheet === undefined
          ? nothing
          : html`<button type="button" class="button" data-act="sheet" @click=${() => saveBytes(`${sheet[0].replace(/^.*\//, '')}`, new Uint8Array(sheet[1]))}>
            ${say.saveSheet}
          </button>`
      }
      <span class="soft">${zip.name}</span>
    </p>
    <p>${say.ownCheck}</p>
    <p><strong>${say.hash}</strong> <code>${programme.stamp?.hash}</code><br /><span class="soft">${say.hashNote}</span></p>
    <h3>${say.withheld}</h3>
    ${
      withheld.length === 0
        ? html`<p>${say.noneWithheld}</p>`
        : html`<p class="soft">${say.withheldNote}</p>
          <div class="wide" tabindex="0" role="region" aria-label=${say.withheld}>
            <table>
              <thead>
                <tr>
                  ${[say.item, say.before, say.after, say.reason].map((head) => html`<th scope="col">${head}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${withheld.map(({ observation, why }) => {
                  const one = draft.observations?.[observation];
                  if (one === undefined) return nothing;
                  const place = one.area === undefined ? '' : itemTitle(draft, one.area, locale);
                  return html`<tr>
                    <th scope="row">${[itemTitle(draft, one.indicator, locale), one.period, place].join(' ')}</th>
                    <td>${one.value ?? ''}</td>
                    <td>${say.shownAs}</td>
                    <td>${say.whyWithheld[why]}</td>
                  </tr>`;
                })}
              </tbody>
            </table>
          </div>`
    }
    <details class="more">
      <summary>${say.contents}</summary>
      <ul>
        ${[...files.keys()].sort().map((file) => html`<li>${file}</li>`)}
      </ul>
    </details>
  </section>`;
}
