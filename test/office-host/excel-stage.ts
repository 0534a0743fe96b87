import { Dispatcher } from './dispatcher.ts';
import { Faults } from './faults.ts';
import { HostObject } from './host-object.ts';
import { User } from './model/user.ts';
import { Workbook } from './model/workbook.ts';
import type { Stage } from './round-trip.ts';

/** A workbook behind Excel's client, with all that a test wants of it. */
export interface ExcelStage extends Stage {
  readonly workbook: Workbook;
  readonly user: User;
}

/** The service that the client calls, unasked, once it is ready. */
class AddinInternalService extends HostObject {
  NotifyActionHandlerReady(): void {
    // Nothing waits for it here.
  }
}

const SERVICES = new Map([
  ['Microsoft.InternalService.AddinInternalService', () => new AddinInternalService()],
]);

/** A fresh workbook with one sheet, `Sheet1`; needs no client. */
export function createStage(): ExcelStage {
  const workbook = new Workbook();
  return {
    workbook,
    user: new User(workbook),
    faults: new Faults(),
    events: workbook.events,
    roundTrips: [],
    dispatcher: new Dispatcher(workbook, SERVICES),
  };
}
