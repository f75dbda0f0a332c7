import type { Locale } from '@onemetre/scenes';
import { escapeHtml, type CommitmentLineView } from '@onemetre/scenes/views';
import { elementHtml } from './element-html.ts';
import { phraseHtml } from './phrase-html.ts';
import { stateHtml } from './state-html.ts';

/** A promise on one line. */
export const commitmentLineHtml = (line: CommitmentLineView, locale: Locale): string =>
  elementHtml(
    'li',
    [
      phraseHtml(line, locale),
      elementHtml(
        'small',
        [
          escapeHtml(line.nature),
          elementHtml('span', escapeHtml(line.due), { 'data-figure': 'date' }),
          escapeHtml(line.place),
          ...line.tags.map(escapeHtml),
          ...(line.state ? [stateHtml(line.state, locale)] : []),
        ]
          .filter((part) => part !== '')
          .join(' · '),
      ),
    ].join(' '),
  );
