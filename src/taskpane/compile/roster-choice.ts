import { type FileTroubleCode, readRoster, type RosterFault, type RosterLine } from '../../core/index.ts';

/** Far more than a roster of any round. */
const LARGEST = 16 * 1024 * 1024;

/** A file that was chosen as the roster: its lines, or why it is none. */
export interface RosterChoice {
  readonly file: string;
  readonly read: readonly RosterLine[] | RosterFault | FileTroubleCode;
}

async function textOf(file: File): Promise<{ readonly text: string } | FileTroubleCode> {
  if (file.size > LARGEST) return 'tooLarge';
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return 'notReadable';
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return 'notUtf8';
  }
}

/** Reads a file that was chosen as the roster; never fails. */
export async function readRosterFile(file: File): Promise<RosterChoice> {
  const text = await textOf(file);
  return { file: file.name, read: typeof text === 'string' ? text : readRoster(text.text) };
}

/** The lines of the roster in use; `null` where there is none. */
export function rosterLines(choice: RosterChoice | null): readonly RosterLine[] | null {
  if (choice === null || typeof choice.read === 'string' || 'what' in choice.read) return null;
  return choice.read;
}
