/** The element classes and their types. Importing this registers nothing; `@onemetre/widgets/define` does. */
export { OmElement } from './element/om-element.ts';
export { defineElement } from './element/define-element.ts';
export * from './elements.ts';
export { allowDraft } from './engine/check-data.ts';
export { OmFilterEvent } from './events/om-filter-event.ts';
export { OmSelectEvent } from './events/om-select-event.ts';
export { OmStateEvent } from './events/om-state-event.ts';
export type { Choices } from '@onemetre/scenes/views';
export type { Filter } from '@onemetre/scenes/views';
export type { Selection, SelectionKind } from '@onemetre/scenes/views';
export type { Density, Profile, Reader } from '@onemetre/scenes/views';
export { version } from './version.ts';
