import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { contrastRatio } from '../../packages/widgets/src/tokens/contrast-ratio.ts';
import tokens from '../../packages/widgets/src/tokens/tokens.json';
import { heading } from '../widget-story.ts';

type Theme = Readonly<Record<string, { readonly $value: string | number; readonly $description?: string }>>;

const meta: Meta = { title: 'Visual language/Colour swatches', tags: ['!autodocs'] };

export default meta;

const valueOf = (theme: Theme, name: string): string => {
  const value = String(theme[name]?.$value);
  return value.startsWith('{') ? valueOf(theme, value.slice(4, -1)) : value;
};

const cell = (row: HTMLElement, tag: 'th' | 'td', text: string): HTMLElement =>
  row.appendChild(Object.assign(document.createElement(tag), { textContent: text }));

/** Each colour of a theme with its value, what it is for, and how far it stands from the ground. */
const swatches = (title: string, theme: Theme): HTMLElement => {
  const main = document.createElement('main');
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const text of ['', '变量 · Variable', '值 · Value', '与纸面对比 · Contrast on paper', '用途 · For'])
    cell(head, text === '' ? 'td' : 'th', text);
  const body = table.createTBody();
  for (const [name, token] of Object.entries(theme)) {
    const value = valueOf(theme, name);
    if (!value.startsWith('#')) continue;
    const row = body.insertRow();
    const patch = cell(row, 'td', '');
    patch.style.setProperty('background', value);
    patch.style.setProperty('width', '4em');
    patch.style.setProperty('border', '1px solid #59616a');
    cell(row, 'th', `--om-${name}`).setAttribute('scope', 'row');
    cell(row, 'td', value);
    cell(row, 'td', `${contrastRatio(value, valueOf(theme, 'paper')).toFixed(1)} : 1`);
    cell(row, 'td', token.$description ?? String((tokens.om as Theme)[name]?.$description ?? ''));
  }
  main.append(heading('h1', title), table);
  return main;
};

export const Light: StoryObj = { render: () => swatches('浅色 · Light', tokens.om) };
export const Dark: StoryObj = { render: () => swatches('深色 · Dark', { ...tokens.om, ...tokens.dark }) };
export const HighContrast: StoryObj = {
  render: () => swatches('高对比 · High contrast', { ...tokens.om, ...tokens.contrast }),
};
