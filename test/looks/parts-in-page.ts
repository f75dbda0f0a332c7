/** The parts that a widget has drawn for a page to style. Runs in the page, so it uses nothing from outside itself. */
export const partsInPage = (tag: string): readonly string[] => [
  ...new Set(
    [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((element) => [
      ...element.part,
    ]),
  ),
];

/**
 * Drawings that do not say what they show, as short lines: each has a name, a meter has its value in words too, and what has
 * no value announces none. Runs in the page, so it uses nothing from outside itself.
 */
export const valueFaults = (): readonly string[] => {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  return [document, ...roots].flatMap((root) =>
    [...root.querySelectorAll('[role="meter"], [role="img"], [role="slider"], [part~="drawing"]')].flatMap(
      (element) => {
        const faults: string[] = [];
        const say = (name: string): string => (element.getAttribute(name) ?? '').trim();
        const role = element.getAttribute('role');
        if (role === null) return [];
        if (say('aria-label') === '' && !element.hasAttribute('aria-labelledby')) faults.push(`${role} without a name`);
        const values = ['aria-valuenow', 'aria-valuemin', 'aria-valuemax'].map((name) =>
          Number(say(name) === '' ? Number.NaN : say(name)),
        );
        if (role === 'img') {
          if (element.hasAttribute('aria-valuenow')) faults.push('an image announces a value');
        } else {
          if (values.some((value) => !Number.isFinite(value)))
            faults.push(`${role} without numbers: ${say('aria-label')}`);
          if (say('aria-valuetext') === '') faults.push(`${role} without words: ${say('aria-label')}`);
        }
        return faults;
      },
    ),
  );
};
