export type { StateDetail } from '../element/om-element.ts';
export type { AnswerView } from '@onemetre/scenes/views';
