import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { EDITION_2562, type PaneView } from '../../../src/core/index.ts';
import { AbsencePage } from '../../../src/taskpane/absence-page.tsx';
import { App } from '../../../src/taskpane/app.tsx';
import { FakeWorkbook } from '../fake-port.ts';
import { SCENES } from './scenes.ts';

/** Shows one scene: `#<scene>/<view>/<scheme>`. */
async function show(): Promise<void> {
  const [scene = '', view = 'score', scheme = 'light'] = window.location.hash.slice(1).split('/');
  const root = document.getElementById('root');
  if (root === null) throw new Error('the gallery has no root');
  if (scene === 'elsewhere' || scene === 'oldExcel' || scene === 'clientMissing') {
    createRoot(root).render(<AbsencePage absence={scene} edition={EDITION_2562} />);
    return;
  }
  const workbook = new FakeWorkbook();
  await SCENES[scene]?.(workbook);
  const initialView: PaneView = view === 'check' || view === 'summary' || view === 'plan' ? view : 'score';
  createRoot(root).render(
    <StrictMode>
      <App
        port={workbook}
        edition={EDITION_2562}
        today={() => ({ year: 2026, month: 9, day: 30 })}
        initialView={initialView}
        scheme={scheme === 'dark' ? 'dark' : 'light'}
      />
    </StrictMode>,
  );
}

void show();
