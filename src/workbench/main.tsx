import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { EDITION_2562, WORKBENCH_TEXT } from '../core/index.ts';
import type { Compiling } from '../taskpane/compile/compiling.ts';
import { type SaveTextDocument, TextDocumentProvider } from '../taskpane/feedback/text-documents.ts';
import { PAGE_TIMER } from '../taskpane/page-timer.ts';
import { rememberedLanguage } from '../taskpane/remembered-language.ts';
import { timeOfDay, today } from '../taskpane/today.ts';
import { readSheets } from '../xlsx/read-sheets.ts';
import { createApartCompiler } from '../xlsx/worker/compile-apart.ts';
import { createFileReader } from '../xlsx/worker/file-reader.ts';
import { startCompilingWorker } from '../xlsx/worker/start-compiling-worker.ts';
import { startReadingWorker } from '../xlsx/worker/start-reading-worker.ts';
import { writeWorkbook } from '../xlsx/write-workbook.ts';
import { browserKeeping } from './browser-keeping.ts';
import { download, downloadFile } from './download.ts';
import { compiledFileName, fullName, textDocumentName } from './file-name.ts';
import { Session } from './session.ts';
import { loadSheetFonts } from './sheet-fonts.ts';
import type { Spreadsheet, StartSpreadsheet } from './spreadsheet.ts';
import { Workbench } from './workbench.tsx';

import './fonts.css';
import './page.css';

/** The spreadsheet is by far the largest part: it comes when the page is there. */
const startSpreadsheet: StartSpreadsheet = async (element, language): Promise<Spreadsheet> => {
  const [univer] = await Promise.all([import('./univer/start-spreadsheet.ts'), loadSheetFonts()]);
  return univer.startSpreadsheet(element, language);
};

const session = new Session(
  {
    edition: EDITION_2562,
    today,
    startSpreadsheet,
    readSheets,
    writeWorkbook,
    openKeepingPlace: browserKeeping(),
    download,
    timer: PAGE_TIMER,
  },
  rememberedLanguage(),
);

/** What writes text documents comes when the first one is asked for. */
const saveTextDocument: SaveTextDocument = async (page) => {
  const { writeTextDocument } = await import('../word/write-text-document.ts');
  const file = textDocumentName(page.fileName);
  download(file, await writeTextDocument(page));
  return file;
};

const compiler = createApartCompiler(startCompilingWorker);

const compiling: Compiling = {
  compile: compiler.compile,
  save: async (outcomes, wish, writtenOn) => {
    const file = await compiler.write(outcomes, wish, writtenOn);
    if (file === null) return null;
    const name = fullName(compiledFileName(writtenOn, WORKBENCH_TEXT[session.state().language]));
    downloadFile(name, file);
    return name;
  },
};

const root = document.getElementById('root');
if (root === null) throw new Error('workbench.html has no element "root"');
createRoot(root).render(
  <StrictMode>
    <TextDocumentProvider value={saveTextDocument}>
      <Workbench
        session={session}
        edition={EDITION_2562}
        today={today}
        timeOfDay={timeOfDay}
        readFile={createFileReader(startReadingWorker)}
        compiling={compiling}
        scheme={null}
      />
    </TextDocumentProvider>
  </StrictMode>,
);
