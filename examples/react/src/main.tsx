import '@onemetre/widgets/define';
import '@onemetre/widgets/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Plan() {
  const [state, setState] = useState('');
  return (
    <om-programme src="plan.json" lang="en" onom-state={(event) => setState(event.detail.type)}>
      <om-overview data-state={state} />
      <om-indicator-table density="compact" />
    </om-programme>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Plan />
  </StrictMode>,
);
