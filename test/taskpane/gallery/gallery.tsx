import { type ReactElement, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { EDITION_2562, type Language, type TimeOfDay } from '../../../src/core/index.ts';
import { AbsencePage } from '../../../src/taskpane/absence-page.tsx';
import { App } from '../../../src/taskpane/app.tsx';
import { Frame } from '../../../src/taskpane/frame.tsx';
import { Pane } from '../../../src/taskpane/pane.tsx';
import { initialState, reduce } from '../../../src/taskpane/state.ts';
import { heldTogether, panelsAmong, readSheets } from '../../../src/workbook/score-sheets.ts';
import { COMPILE_HERE } from '../compile-here.ts';
import { FakeWorkbook } from '../fake-port.ts';
import { SCENES, type Scene } from './scenes.ts';

const TODAY = { year: 2026, month: 9, day: 30 };
const today = (): typeof TODAY => TODAY;
const timeOfDay = (): TimeOfDay => ({ hour: 14, minute: 5 });
const ignore = (): void => undefined;

/** The pane as it stands after the scene's events, beside no workbook that could change it. */
async function stillPane(
  { place, fill, isNew, isUnread, events = [] }: Exclude<Scene, { absence: unknown }>,
  language: Language,
  scheme: 'light' | 'dark',
): Promise<ReactElement> {
  const workbook = new FakeWorkbook();
  await fill(workbook);
  const all = await readSheets(workbook, EDITION_2562, TODAY);
  const sheets = heldTogether(EDITION_2562, all);
  const panels = panelsAmong(all);
  const read =
    isUnread === true
      ? []
      : [{ type: 'sheetsRead', sheets } as const, { type: 'panelsRead', panels } as const];
  const start = initialState(place, { language, introduction: isNew === true ? 'new' : 'away' });
  const state = [...read, ...events].reduce(reduce, start);
  return (
    <Frame edition={EDITION_2562} language={language} scheme={scheme}>
      <Pane state={state} dispatch={ignore} run={ignore} cancel={ignore} compiling={COMPILE_HERE} />
    </Frame>
  );
}

async function pageOf(scene: Scene, language: Language, scheme: 'light' | 'dark'): Promise<ReactElement> {
  if ('absence' in scene) return <AbsencePage absence={scene.absence} edition={EDITION_2562} />;
  if (scene.events !== undefined) return stillPane(scene, language, scheme);
  const workbook = new FakeWorkbook();
  await scene.fill(workbook);
  return (
    <App
      port={workbook}
      edition={EDITION_2562}
      today={today}
      timeOfDay={timeOfDay}
      readFile={async () => 'notReadable'}
      compiling={COMPILE_HERE}
      initialPlace={scene.place}
      scheme={scheme}
    />
  );
}

/** What can be looked at, for people. */
function Contents(): ReactElement {
  return (
    <ul>
      {Object.keys(SCENES).map((name) => (
        <li key={name}>
          {name}: <a href={`#${name}/th/light`}>th light</a> <a href={`#${name}/en/dark`}>en dark</a>
        </li>
      ))}
    </ul>
  );
}

let root: Root | null = null;

/** Shows one scene: `#<scene>/<language>/<scheme>`. */
async function show(): Promise<void> {
  const [name = '', language = 'th', scheme = 'light'] = window.location.hash.slice(1).split('/');
  const scene = SCENES[name];
  const element = document.getElementById('root');
  if (element === null) throw new Error('the gallery has no root');
  root?.unmount();
  root = createRoot(element);
  if (scene === undefined) {
    root.render(<Contents />);
    return;
  }
  window.localStorage.setItem('pmqa-scorebook.language', language);
  const isNew = 'place' in scene && scene.isNew === true;
  window.localStorage.setItem('pmqa-scorebook.introduction', isNew ? 'new' : 'away');
  const page = await pageOf(scene, language === 'en' ? 'en' : 'th', scheme === 'dark' ? 'dark' : 'light');
  root.render(<StrictMode>{page}</StrictMode>);
}

window.addEventListener('hashchange', () => void show());
void show();
