import { REQUIREMENT_FLOOR } from '../../../src/excel/requirement-floor.ts';
import { createStage } from '../../office-host/excel-stage.ts';
import { answerBatch } from '../../office-host/round-trip.ts';
import { isRecord } from '../../office-host/wire.ts';
import { answerTo, readRequest, type XdmRequest } from './xdm.ts';

/** The number by which the client sends a batch. */
const EXECUTE_RICH_API_REQUEST = 93;
/** What Excel on the web answers once its session with the workbook has ended. */
const SESSION_IS_OVER = 5012;

/** What Excel tells a pane about itself; the requirement set is the oldest that the add-in takes. */
const APP_CONTEXT = {
  _id: 'app',
  _appName: 16,
  _appVersion: 16,
  _appMinorVersion: 1,
  _hostFullVersion: '16.0.17029.20068',
  _appUILocale: 'th-TH',
  _dataLocale: 'th-TH',
  _docUrl: 'Book1.xlsx',
  _clientMode: 0,
  _settings: [],
  _reason: 'inserted',
  _osfControlType: 0,
  _eToken: '',
  _correlationId: 'correlation',
  _appInstanceId: 'instance',
  _requirementMatrix: JSON.stringify({
    [REQUIREMENT_FLOOR.set]: REQUIREMENT_FLOOR.version,
    RichApiRuntime: '1.2',
  }),
};

/** The workbook, and a person at it. */
export const stage = createStage();

let frame: HTMLIFrameElement | null = null;
let eventRegistration: XdmRequest | null = null;

/** The text of the batch in a request; `null` where it is another one. */
function batchIn(data: unknown): unknown {
  if (!isRecord(data) || !isRecord(data['DdaMethod']) || !Array.isArray(data['ArrayData'])) return null;
  return data['DdaMethod']['DispatchId'] === EXECUTE_RICH_API_REQUEST ? data['ArrayData'][4] : null;
}

function answerFor({ action, data }: XdmRequest): unknown {
  if (action === 'ContextActivationManager_getAppContextAsync') return APP_CONTEXT;
  const body: unknown = action === 'executeMethod' ? batchIn(data) : null;
  if (body === null) return { Error: 0 };
  const answer = answerBatch(stage, body);
  if (answer === null) return { Error: SESSION_IS_OVER };
  return { Error: 0, Data: [200, ['content-type', 'application/json'], JSON.stringify(answer)] };
}

function post(text: string): void {
  frame?.contentWindow?.postMessage(text, '*');
}

window.addEventListener('message', ({ source, data }) => {
  const request = source === frame?.contentWindow ? readRequest(data) : null;
  if (request === null) return;
  if (request.isRegistration && request.action === 'richApiMessage') eventRegistration = request;
  post(answerTo(request, window.location.origin, answerFor(request)));
});

stage.events.connect((entries) => {
  if (eventRegistration === null) return;
  const rows = entries.map(({ messageCategory, messageType, targetId, message }) => {
    const isRemote = false;
    return [messageCategory, messageType, targetId, message, 1, isRemote];
  });
  post(answerTo(eventRegistration, window.location.origin, { ArrayData: rows }, 'event'));
});

/** Opens the pane in a frame as Excel on the web does; one that is open already is closed. */
export function openPane(address: string): void {
  frame?.remove();
  eventRegistration = null;
  frame = document.createElement('iframe');
  frame.title = 'PMQA Scorebook';
  frame.sandbox.add('allow-scripts', 'allow-forms', 'allow-same-origin', 'allow-popups');
  const host = 'Excel$Web$16.01$th-TH$correlation$$disableLogging$0';
  const xdm = ['conversation', 'app', encodeURIComponent(window.location.origin)].join('|');
  const separator = address.includes('?') ? '&' : '?';
  frame.src = `${address}${separator}_host_Info=${host}#&_serializer_version=1&_xdm_Info=${xdm}`;
  document.body.append(frame);
}
