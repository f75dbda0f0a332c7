import { evaluateProgramme } from '@onemetre/core';
import { expect, test, vi } from 'vitest';
import '../define.ts';
import type { OmElement } from '../element/om-element.ts';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';

vi.mock('@onemetre/core', { spy: true });

const tags = ['om-indicator', 'om-indicator-table', 'om-overview', 'om-actions', 'om-timeline'] as const;

test('a hundred widgets of one address are one request and one judgement', async () => {
  const fetching = vi
    .spyOn(window, 'fetch')
    .mockImplementation(() => Promise.resolve(new Response(JSON.stringify(demoProgramme))));
  const widgets = Array.from({ length: 100 }, (_, index) => {
    const widget = document.createElement(tags[index % tags.length] as string) as OmElement;
    widget.src = 'hundred.json';
    widget.item = widget.localName === 'om-indicator' ? 'nursery' : '';
    return widget;
  });
  document.body.append(...widgets);
  await expect.poll(() => widgets.every((widget) => widget.shadowRoot?.querySelector('.foot') !== null)).toBe(true);
  expect(fetching).toHaveBeenCalledTimes(1);
  expect(vi.mocked(evaluateProgramme)).toHaveBeenCalledTimes(1);
  // Another date is another judgement, and still no other request.
  (widgets[0] as OmElement).asOf = '2024-12-31';
  await widgets[0]?.updateComplete;
  expect(fetching).toHaveBeenCalledTimes(1);
  expect(vi.mocked(evaluateProgramme)).toHaveBeenCalledTimes(2);
});

test('one source that fails among a hundred widgets harms none of the others', async () => {
  const fetching = vi
    .spyOn(window, 'fetch')
    .mockImplementation((address) =>
      Promise.resolve(
        String(address).endsWith('gone.json')
          ? new Response('', { status: 404 })
          : new Response(JSON.stringify(demoProgramme)),
      ),
    );
  fetching.mockClear();
  const widgets = Array.from({ length: 100 }, (_, index) => {
    const widget = document.createElement('om-indicator');
    widget.item = 'nursery';
    widget.src = index === 50 ? 'gone.json' : 'good.json';
    return widget;
  });
  document.body.replaceChildren(...widgets);
  const has = (selector: string): number =>
    widgets.filter(({ shadowRoot }) => shadowRoot?.querySelector(selector) !== null).length;
  await expect.poll(() => [has('.foot'), has('[part=notice]')]).toEqual([99, 1]);
  expect(fetching).toHaveBeenCalledTimes(2);
});
