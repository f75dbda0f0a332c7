import type { Family } from '@onemetre/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChildCard, ChildGroup, ChildView } from '@onemetre/scenes/views';
import { footTemplate } from './foot-template.ts';
import { iconsTemplate } from './icons-template.ts';
import { marksTemplate } from './marks-template.ts';
import { phraseTemplate } from './phrase-template.ts';
import { pictureTemplate } from './picture-template.ts';
import { stateMark } from './state-mark.ts';

const sentences = (lines: readonly string[], shape: Family | null = null): unknown =>
  lines.length === 0
    ? nothing
    : html`<p class="tells" part="sentence" data-figure="sentence">${shape ? stateMark(shape) : nothing}${lines.map((line) => html`<span>${line}</span> `)}</p>`;

const card = (
  { picture, says, official, promise, icons, family: shape, stands, tallies }: ChildCard,
  marks: readonly string[],
  more: unknown,
): TemplateResult => html`<article class="child">
  ${pictureTemplate(picture)}
  <div class="beside">
    <h3 class="says" part="title">${phraseTemplate(says)}${marksTemplate(marks)}</h3>
    ${sentences(promise)} ${icons ? iconsTemplate(icons) : nothing} ${sentences(stands, shape)}
    ${
      tallies.length === 0
        ? nothing
        : html`<ul class="tallies" part="value">${tallies.map(({ family, word, count }) => html`<li><span class="dots">${[...Array(Math.min(count, 60)).keys()].map(() => stateMark(family))}</span><span>${word} <b data-figure="count">${count}</b></span></li>`)}</ul>`
    }
    ${official ? html`<p class="official">${phraseTemplate(official)}</p>` : nothing} ${more}
  </div>
</article>`;

const group = (
  { title, cards }: ChildGroup,
  marks: readonly string[],
  more: (card: ChildCard) => unknown,
): TemplateResult =>
  html`<div class="group">${title ? html`<p class="field">${phraseTemplate(title)}</p>` : nothing}<div class="cards">${cards.map((one) => card(one, marks, more(one)))}</div></div>`;

/**
 * A widget for a reader of 8 to 12 years: cards with a picture, short sentences and things to count, in the order in which
 * they are read aloud.
 *
 * @param more what stands behind each card for grown-ups
 * @param marks what must stand beside a title: 演示数据, 非官方示例
 */
export const childTemplate = (
  { groups, foot, source }: ChildView,
  more: (card: ChildCard) => unknown,
  marks: readonly string[] = [],
): TemplateResult =>
  html`<div class="young">${groups.map((one) => group(one, marks, more))}${footTemplate(foot, source)}</div>`;
