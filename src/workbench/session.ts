import { type KeepingRefusal, type Language, type SheetBlueprint, WORKBENCH_TEXT } from '../core/index.ts';
import { insertExamples } from '../workbook/insert-examples.ts';
import { WorkbookError } from '../workbook/port.ts';
import { fullName, newFileName } from './file-name.ts';
import { type Keeper, startKeeper } from './keeper.ts';
import type { KeepingPlace, KeptWork } from './kept-work.ts';
import { readChosenFile } from './read-chosen-file.ts';
import type { Services } from './services.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import {
  initialState,
  isUnsaved,
  type Notice,
  type Question,
  reduce,
  type WorkbenchEvent,
  type WorkbenchState,
} from './state.ts';

/** The spreadsheet once it is there, and what keeps its work. */
interface Running {
  readonly spreadsheet: Spreadsheet;
  /** The workbook that it began with. */
  readonly blank: readonly SheetBlueprint[];
  readonly place: KeepingPlace | KeepingRefusal;
  /** `null` where nothing is kept. */
  readonly keeper: Keeper | null;
}

/** One visit to the page: the workbook that is open, its file, and what is kept of it. */
export class Session {
  private current: WorkbenchState;
  private running: Running | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly services: Services;

  constructor(services: Services, language: Language) {
    this.services = services;
    this.current = initialState(language);
  }

  readonly state = (): WorkbenchState => this.current;

  readonly spreadsheet = (): Spreadsheet | null => this.running?.spreadsheet ?? null;

  /** Calls back after every change of the state. Ends when the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Starts the spreadsheet in an empty element and opens what was kept. Ends when the returned function is called. */
  start(element: HTMLElement): () => void {
    let isOver = false;
    const { startSpreadsheet, openKeepingPlace } = this.services;
    this.dispatch({ type: 'startedAgain' });
    const begin = async (): Promise<void> => {
      try {
        const [spreadsheet, place] = await Promise.all([
          startSpreadsheet(element, this.current.language),
          openKeepingPlace(),
        ]);
        if (isOver) spreadsheet.dispose();
        else this.begin(spreadsheet, place);
      } catch {
        if (!isOver) this.dispatch({ type: 'startFailed' });
      }
    };
    void begin();
    return () => {
      isOver = true;
      this.end();
    };
  }

  chooseLanguage(language: Language): void {
    if (language === this.current.language) return;
    this.dispatch({ type: 'languageChosen', language });
    this.spreadsheet()?.setLanguage(language);
  }

  /** Starts a new workbook; asks first where something would be lost. */
  async create(): Promise<void> {
    await this.carryOut((running) => this.replace(running, { kind: 'create' }));
  }

  /** Drops the work that was kept; asks first where something would be lost. */
  async discard(): Promise<void> {
    await this.carryOut((running) => this.replace(running, { kind: 'discard' }));
  }

  /** Opens the file that the user chose or dropped; several at once are not taken. */
  async openFiles(files: readonly File[]): Promise<void> {
    const [file, ...more] = files;
    if (file === undefined) return;
    await this.carryOut(async (running) => {
      if (more.length > 0) return { kind: 'severalFiles' };
      const read = await readChosenFile(file, this.services.readSheets);
      return 'kind' in read ? read : this.replace(running, { kind: 'open', file: read });
    });
  }

  /** Hands the workbook to the user as a file; whether that went well. */
  async save(): Promise<boolean> {
    const { writeWorkbook, download, today } = this.services;
    let isSaved = false;
    await this.carryOut(async ({ spreadsheet, keeper }) => {
      const { edits, fileName, language } = this.current;
      const name = fileName ?? newFileName(today(), WORKBENCH_TEXT[language]);
      try {
        download(fullName(name), await writeWorkbook(spreadsheet.sheets()));
      } catch {
        return { kind: 'saveFailed' };
      }
      isSaved = true;
      this.dispatch({ type: 'saved', fileName: name, edits });
      keeper?.touch();
      return { kind: 'saved', file: fullName(name) };
    });
    return isSaved;
  }

  /** Adds the examples behind the sheets that there are. */
  async insertExamples(): Promise<void> {
    await this.carryOut(async ({ spreadsheet }) => {
      const sheets = await insertExamples(spreadsheet.port, this.services.edition);
      return { kind: 'exampleInserted', sheets: sheets.map(({ name }) => name) };
    });
  }

  /** Hands what was kept and could not be read to the user, as it is; from then on new work is kept in its place. */
  rescue(bytes: Uint8Array): void {
    const { download, today } = this.services;
    download(fullName(newFileName(today(), WORKBENCH_TEXT[this.current.language])), bytes);
    const { running } = this;
    if (running?.keeper !== null) return;
    this.running = { ...running, keeper: this.keeperOf(running.spreadsheet, running.place) };
  }

  /** Takes the user's word on the work that is not saved. */
  async answer(word: 'saveFirst' | 'goOn' | 'cancel'): Promise<void> {
    const { question } = this.current;
    this.dispatch({ type: 'answered' });
    if (question === null || word === 'cancel') return;
    if (word === 'saveFirst' && !(await this.save())) return;
    // What was typed while the file was made is not in it: then the question comes again.
    await this.carryOut((running) =>
      word === 'goOn' ? this.replaceNow(running, question) : this.replace(running, question),
    );
  }

  /** Keeps at once what is to be kept: the page may go any moment. */
  readonly flush = (): void => this.running?.keeper?.flush();

  readonly undo = (): void => this.running?.spreadsheet.undo();

  readonly redo = (): void => this.running?.spreadsheet.redo();

  readonly dismissNotice = (): void => this.dispatch({ type: 'noticeDismissed' });

  readonly dismissRefusal = (): void => this.dispatch({ type: 'refusalDismissed' });

  private begin(spreadsheet: Spreadsheet, place: KeepingPlace | KeepingRefusal): void {
    const blank = spreadsheet.sheets();
    this.running = { spreadsheet, blank, place, keeper: this.keeperOf(spreadsheet, place) };
    if (typeof place === 'string') this.dispatch({ type: 'keepingRefused', refusal: place });
    else if (place.found !== null) this.restore(spreadsheet, place.found);
    spreadsheet.onEdit(() => {
      this.dispatch({ type: 'edited' });
      this.running?.keeper?.touch();
    });
    this.dispatch({ type: 'ready' });
  }

  private keeperOf(spreadsheet: Spreadsheet, place: KeepingPlace | KeepingRefusal): Keeper | null {
    if (typeof place === 'string') return null;
    const keep = async (): Promise<void> => {
      const { fileName, edits } = this.current;
      const isSaved = !isUnsaved(this.current);
      if (fileName === null && edits === 0) return place.forget();
      return place.keep({
        name: fileName,
        isSaved,
        bytes: await this.services.writeWorkbook(spreadsheet.sheets()),
      });
    };
    return startKeeper(keep, this.services.timer, (isKept) =>
      this.dispatch(isKept ? { type: 'kept' } : { type: 'keepingRefused', refusal: 'notAllowed' }),
    );
  }

  private restore(spreadsheet: Spreadsheet, { name, isSaved, bytes }: KeptWork): void {
    try {
      spreadsheet.open(this.services.readSheets(bytes).sheets);
      this.dispatch({ type: 'opened', fileName: name, isSaved });
      this.dispatch({ type: 'commandDone', notice: { kind: 'restored' } });
    } catch {
      // It stays where it is: nothing else is kept in its place.
      this.running?.keeper?.stop();
      if (this.running !== null) this.running = { ...this.running, keeper: null };
      this.dispatch({ type: 'commandDone', notice: { kind: 'keptUnreadable', bytes } });
    }
  }

  /** Puts another workbook in place of the open one, or asks; gives what there is to say. */
  private replace(running: Running, question: Question): Notice | null {
    if (!isUnsaved(this.current)) return this.replaceNow(running, question);
    this.dispatch({ type: 'asked', question });
    return null;
  }

  private replaceNow({ spreadsheet, blank, keeper }: Running, question: Question): Notice | null {
    const file = question.kind === 'open' ? question.file : null;
    spreadsheet.open(file?.sheets ?? blank);
    this.dispatch({ type: 'opened', fileName: file?.name ?? null, isSaved: true });
    keeper?.touch();
    if (file === null || file.unkept.length === 0) return null;
    return { kind: 'unkept', name: file.name, parts: file.unkept };
  }

  /** Carries out one command at a time; what it gives is what the user is told. */
  private async carryOut(
    command: (running: Running) => Promise<Notice | null> | Notice | null,
  ): Promise<void> {
    if (this.running === null || this.current.isBusy) return;
    this.dispatch({ type: 'commandStarted' });
    try {
      await this.running.spreadsheet.finishEditing();
      this.dispatch({ type: 'commandDone', notice: await command(this.running) });
    } catch (error) {
      const code = error instanceof WorkbookError ? error.code : 'unexpected';
      this.dispatch({ type: 'commandDone', notice: { kind: 'trouble', code } });
    }
  }

  private end(): void {
    this.running?.keeper?.stop();
    this.running?.spreadsheet.dispose();
    this.running = null;
  }

  private dispatch(event: WorkbenchEvent): void {
    const next = reduce(this.current, event);
    if (next === this.current) return;
    this.current = next;
    for (const listener of [...this.listeners]) listener();
  }
}
