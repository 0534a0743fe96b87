import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { EDITION_2562, type PanePlace } from '../core/index.ts';
import { createExcelWorkbook } from '../excel/excel-workbook.ts';
import { type Host, whenOfficeReady } from '../excel/host.ts';
import { createApartCompiler } from '../xlsx/worker/compile-apart.ts';
import { createFileReader } from '../xlsx/worker/file-reader.ts';
import { startCompilingWorker } from '../xlsx/worker/start-compiling-worker.ts';
import { startReadingWorker } from '../xlsx/worker/start-reading-worker.ts';
import { AbsencePage } from './absence-page.tsx';
import { App } from './app.tsx';
import { schemeOf } from './theme/colour-scheme.ts';
import { timeOfDay, today } from './today.ts';

const PLACES: readonly PanePlace[] = ['score', 'problems', 'summary', 'plan', 'compile'];

/** Each button of the ribbon opens the page at the place that it is for. */
function placeOf(search: string): PanePlace {
  const asked = new URLSearchParams(search).get('view');
  return PLACES.find((place) => place === asked) ?? 'score';
}

/** Microsoft's client library makes this global as it loads; blocked or offline, it does not. */
function hasClient(): boolean {
  return 'Office' in window;
}

const readFile = createFileReader(startReadingWorker);

/** Files cannot be handed out everywhere that Excel shows a pane. */
const compiling = { compile: createApartCompiler(startCompilingWorker).compile, save: null };

function pageFor(host: Host): ReactElement {
  switch (host.kind) {
    case 'excel':
      return (
        <App
          port={createExcelWorkbook(host.capabilities)}
          edition={EDITION_2562}
          today={today}
          timeOfDay={timeOfDay}
          readFile={readFile}
          compiling={compiling}
          initialPlace={placeOf(window.location.search)}
          scheme={schemeOf(host.background)}
        />
      );
    case 'oldExcel':
      return <AbsencePage absence="oldExcel" edition={EDITION_2562} />;
    case 'elsewhere':
      return <AbsencePage absence={hasClient() ? 'elsewhere' : 'clientMissing'} edition={EDITION_2562} />;
  }
}

async function firstPage(): Promise<ReactElement> {
  try {
    return pageFor(await whenOfficeReady());
  } catch {
    return <AbsencePage absence="clientMissing" edition={EDITION_2562} />;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('taskpane.html has no element "root"');

const page = await firstPage();
createRoot(root).render(<StrictMode>{page}</StrictMode>);
