import type { TemplateResult } from 'lit';
import type { Failure } from '@onemetre/scenes/views';

/** What a widget is doing: one of these at a time, and never a mixture. */
export type WidgetState =
  /** Nobody has offered any data yet. */
  | { readonly type: 'idle' }
  /** `attempt` counts from 1; later ones are said. */
  | { readonly type: 'loading'; readonly attempt: number }
  /** `failure` is set when a later reading failed and the last good data are still shown. */
  | { readonly type: 'ready'; readonly content: TemplateResult; readonly failure?: Failure | undefined }
  /** There are data and they hold nothing for this widget, or nothing that the filter asks for. */
  | { readonly type: 'empty'; readonly filtered: boolean; readonly failure?: Failure | undefined }
  | { readonly type: 'failed'; readonly failure: Failure };
