import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '@onemetre/widgets/define';
import { OmStudio } from '../packages/studio/src/page/om-studio.ts';
import style from '../packages/studio/src/page.css?inline';

if (customElements.get('om-studio') === undefined) customElements.define('om-studio', OmStudio);

/** The tables of the example as text, as the page itself holds them. */
const exampleText = async (): Promise<string> => {
  const read = await fetch('/data/practical-affairs/tables-2025.xlsx');
  const bytes = new Uint8Array(await read.arrayBuffer());
  return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
};

/** The offline page for officials. It has its own language and large type, so that the toolbar does not reach it. */
const meta: Meta = {
  title: 'Studio/The offline page',
  parameters: { layout: 'fullscreen' },
  loaders: [async () => ({ example: await exampleText() })],
  render: (_args, { loaded }): TemplateResult =>
    html`<style>
        ${style}
      </style>
      <script id="example" type="text/plain">
        ${String(loaded['example'])}
      </script>
      <om-studio></om-studio>`,
};

export default meta;

export const Empty: StoryObj = {};

/** What one click on the example shows. */
export const Example: StoryObj = {
  play: async ({ canvasElement }) => {
    canvasElement.querySelector<HTMLElement>('[data-act=example]')?.click();
    while (canvasElement.querySelector('tr[data-file]') === null) await new Promise((next) => setTimeout(next, 20));
  },
};
