/** The element classes and their types. Importing this registers nothing; `@onemetre/widgets/define` does. */
export { OmElement } from './element/om-element.ts';
export { defineElement } from './element/define-element.ts';
export * from './elements.ts';
export { OmFilterEvent } from './events/om-filter-event.ts';
export { OmSelectEvent } from './events/om-select-event.ts';
export { OmStateEvent } from './events/om-state-event.ts';
export type { Choices } from './view/choices.ts';
export type { Filter } from './view/filter.ts';
export type { Selection, SelectionKind } from './view/selection.ts';
export type { Density, Profile, Reader } from './view/view-options.ts';
export { version } from './version.ts';
