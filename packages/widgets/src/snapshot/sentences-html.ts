import { elementHtml } from './element-html.ts';
import { escapeHtml } from '@onemetre/scenes/views';

/** Sentences one after the other, each found by those who compare what two browsers show. */
export const sentencesHtml = (sentences: readonly string[]): string =>
  sentences.map((sentence) => elementHtml('span', escapeHtml(sentence), { 'data-figure': 'sentence' })).join(' ');
