/** The forms in which a widget's name stands in code. */
export interface NameForms {
  /** `target-line` */
  readonly name: string;
  /** `targetLine` */
  readonly camel: string;
  /** `OmTargetLine` */
  readonly Class: string;
  /** `TargetLineLabels` */
  readonly Labels: string;
}

/**
 * @throws Error when the name is not lower-case words with hyphens
 * @example
 * nameForms('target-line').Class // => 'OmTargetLine'
 */
export const nameForms = (name: string): NameForms => {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.startsWith('om-')) {
    throw new Error(`invalid name: ${name}; a widget's name is lower-case words with hyphens, without om-`);
  }
  const pascal = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const camel = `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}`;
  return { name, camel, Class: `Om${pascal}`, Labels: `${pascal}Labels` };
};
