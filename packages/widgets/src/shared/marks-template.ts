import { html } from 'lit';

/** Marks such as 演示数据, each in its frame. */
export const marksTemplate = (marks: readonly string[]): unknown =>
  marks.map((mark) => html` <span class="mark">${mark}</span>`);
