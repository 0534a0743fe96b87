import { type Capabilities, capabilitiesOf } from './capabilities.ts';
import { REQUIREMENT_FLOOR } from './requirement-floor.ts';

/** Where the pane runs. */
export type Host =
  /** A plain web page, or another program of Office. */
  | { readonly kind: 'elsewhere' }
  /** An Excel older than the floor of the requirement set. */
  | { readonly kind: 'oldExcel' }
  | ExcelHost;

export interface ExcelHost {
  readonly kind: 'excel';
  /** The language of Excel's own surface, as a BCP 47 tag. */
  readonly displayLanguage: string;
  /** The language of the document, as a BCP 47 tag. */
  readonly contentLanguage: string;
  /** The pane's background in Excel's theme, `#RRGGBB`; `null` where Excel does not tell, as on the web. */
  readonly background: string | null;
  readonly capabilities: Capabilities;
}

/** Office declares its theme as always there; in Excel on the web it is not. */
function themeBackground({ officeTheme }: { readonly officeTheme?: Office.OfficeTheme }): string | null {
  return officeTheme?.bodyBackgroundColor ?? null;
}

/** Waits for Office and tells where the pane runs. Nothing of Excel may be called before. */
export async function whenOfficeReady(): Promise<Host> {
  if (typeof Office === 'undefined') return { kind: 'elsewhere' };
  // Outside Office there is a host too: `null`, whatever the declaration says.
  const info: { readonly host: Office.HostType | null } = await Office.onReady();
  if (info.host !== Office.HostType.Excel) return { kind: 'elsewhere' };
  const { requirements, displayLanguage, contentLanguage } = Office.context;
  if (!requirements.isSetSupported(REQUIREMENT_FLOOR.set, REQUIREMENT_FLOOR.version))
    return { kind: 'oldExcel' };
  return {
    kind: 'excel',
    displayLanguage,
    contentLanguage,
    background: themeBackground(Office.context),
    capabilities: capabilitiesOf((set, version) => requirements.isSetSupported(set, version)),
  };
}
