/**
 * A workbook as Excel's client sees it. What Excel answers could not be tried here; these are the behaviours
 * assumed, each to be tried in Excel itself:
 *
 * - A failing action ends its batch; what came before stays done, and its answers come with the error.
 * - The print layout can fail as a whole (no printer set up), and so can protection.
 * - Sheets: names are unique without case, 1-31 UTF-16 units, without : \ / ? * [ ], no apostrophe at an end, not
 *   "History", and not that of a chart sheet, which is not listed; `add` puts the sheet behind all others, without
 *   activating it; an id outlives a new name.
 * - Names of a sheet's scope move with their cells, grow when rows come inside, become #REF! when the cells go, and
 *   come along when the sheet is copied. The print area is one of them. References in formulas, validations and
 *   highlights move and shrink likewise.
 * - Text that is written is read as if typed; a leading apostrophe keeps it text and is not part of it. `null` leaves
 *   a cell alone, `""` empties it. Text in a cell of format `@` stays as it is.
 * - A formula's empty text has the value type String; only a cell without content is Empty; errors are Error.
 * - Protected sheets refuse content in locked cells and every format; without a password anyone may unprotect.
 *   Deleting a protected sheet is allowed unless the workbook's structure is protected.
 * - A validation needs its rule before prompt and alert; a literal list and a formula of a rule or a highlight have
 *   255 characters at most, a title 32, a prompt 255, an alert 224. Those formulas are relative to the range's first
 *   cell.
 * - Cells can be selected on the sheet in front alone (stricter than Excel may be).
 * - A new conditional format comes before the older ones.
 * - Widths and heights are points (a pixel at 96 dpi is 0.75 of one). A border's weight is thin unless said.
 * - `onChanged` fires for the add-in's own writes too, for rows put in or taken out, not for a new sheet name.
 *   Each context that asks for an event is counted: it goes on until the last one has given it up.
 *
 * Not modelled: calculation (a formula's value is 0 until a test sets it), formulas that refer to other sheets when
 * rows move there, ranges that a client keeps moving with their cells, columns put in or taken out.
 */
import { EventNumber, EventQueue } from '../events.ts';
import {
  HostCollection,
  HostObject,
  accessDenied,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
} from '../host-object.ts';
import { textArgument } from './arguments.ts';
import type { Range } from './range.ts';
import { Worksheet, isSheetName } from './worksheet.ts';

export class Workbook extends HostObject {
  readonly events = new EventQueue();
  readonly application = new Application();
  readonly sheets: Worksheet[] = [];
  /** Chart sheets: the client does not list them, yet no sheet can have their names. */
  readonly chartSheetNames: string[] = [];
  active: Worksheet;
  selection: Range | null = null;
  isStructureProtected = false;
  private idCount = 0;

  constructor() {
    super();
    this.active = this.addSheet('Sheet1');
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this);
  }
  get Application(): Application {
    return this.application;
  }

  /** An id that this workbook has not given yet. */
  nextId(kind: string): string {
    this.idCount += 1;
    return `{${kind}-${String(this.idCount)}}`;
  }

  addSheet(name: string): Worksheet {
    if (this.isStructureProtected) throw accessDenied();
    if (!isSheetName(name)) throw invalidArgument('The sheet name is invalid.');
    if (this.findSheet(name) || this.chartSheetNames.includes(name)) throw itemAlreadyExists();
    const sheet = new Worksheet(this, this.nextId('sheet'), name);
    this.sheets.push(sheet);
    this.events.raise(EventNumber.added, { worksheetId: sheet.Id, source: 'Local' });
    return sheet;
  }

  /** Takes a sheet out; where it was in front, the one beside it comes there. */
  remove(sheet: Worksheet): void {
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    if (this.active === sheet) this.active = this.sheets[position] ?? this.sheets[position - 1] ?? sheet;
  }

  /** The sheet with that name, without case, or that id. */
  findSheet(key: string): Worksheet | null {
    const wished = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.Id === key || sheet.Name.toLowerCase() === wished) ?? null;
  }
}

class Application extends HostObject {
  screenSuspensions = 0;

  SuspendScreenUpdatingUntilNextSync(): void {
    this.screenSuspensions += 1;
  }
}

class WorksheetCollection extends HostCollection {
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  list(): readonly Worksheet[] {
    return this.workbook.sheets;
  }

  itemAt(key: unknown): Worksheet {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: unknown): Worksheet | null {
    return this.workbook.findSheet(textArgument(key));
  }

  Add(name: unknown): Worksheet {
    return this.workbook.addSheet(textArgument(name));
  }

  _RegisterDataChangedEvent(): void {
    this.workbook.events.register(EventNumber.changed);
  }
  _UnregisterDataChangedEvent(): void {
    this.workbook.events.unregister(EventNumber.changed);
  }
  _RegisterActivatedEvent(): void {
    this.workbook.events.register(EventNumber.activated);
  }
  _UnregisterActivatedEvent(): void {
    this.workbook.events.unregister(EventNumber.activated);
  }
  _RegisterAddedEvent(): void {
    this.workbook.events.register(EventNumber.added);
  }
  _UnregisterAddedEvent(): void {
    this.workbook.events.unregister(EventNumber.added);
  }
  _RegisterDeletedEvent(): void {
    this.workbook.events.register(EventNumber.deleted);
  }
  _UnregisterDeletedEvent(): void {
    this.workbook.events.unregister(EventNumber.deleted);
  }
}
