import { evaluateProgramme } from '@onemetre/core';
import { expect, test, vi } from 'vitest';
import '../define.ts';
import type { OmElement } from '../element/om-element.ts';
import { demoProgramme } from '../fixtures/demo-programme.ts';

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
  await vi.waitFor(() =>
    expect(widgets.every((widget) => widget.shadowRoot?.querySelector('.foot') !== null)).toBe(true),
  );
  expect(fetching).toHaveBeenCalledTimes(1);
  expect(vi.mocked(evaluateProgramme)).toHaveBeenCalledTimes(1);
  // Another date is another judgement, and still no other request.
  (widgets[0] as OmElement).asOf = '2024-12-31';
  await widgets[0]?.updateComplete;
  expect(fetching).toHaveBeenCalledTimes(1);
  expect(vi.mocked(evaluateProgramme)).toHaveBeenCalledTimes(2);
});
