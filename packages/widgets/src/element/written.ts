/**
 * How a property is written on the element, for the page's own styles, texts and tools: what is not said is not written,
 * since an empty `lang` would take the page's language from the text inside.
 */
export const written = { toAttribute: (value: unknown) => (typeof value === 'string' && value !== '' ? value : null) };
