import '@onemetre/widgets/define';
import type { JsxElements } from '@onemetre/widgets/jsx';
import { render, type HTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements<HTMLAttributes> {}
  }
}

function Plan() {
  const [state, setState] = useState('');
  return (
    <om-programme src="plan.json" lang="en" onom-state={(event) => setState(event.detail.type)}>
      <om-overview data-state={state} />
      <om-indicator-table density="compact" />
    </om-programme>
  );
}

render(<Plan />, document.getElementById('root') as HTMLElement);
