import { createContext, useContext } from 'react';
import type { ReportPage } from '../../core/index.ts';

/** Hands a report to the user as a text document; gives the file's name. */
export type SaveTextDocument = (page: ReportPage) => Promise<string>;

const TextDocumentContext = createContext<SaveTextDocument | null>(null);

/** Says how text documents are saved in everything inside; without it none can be. */
export const TextDocumentProvider = TextDocumentContext.Provider;

/** How text documents are saved here; `null` where a pane cannot hand a file to the user. */
export function useTextDocuments(): SaveTextDocument | null {
  return useContext(TextDocumentContext);
}
