/** What this Excel can do above the floor of its API. */
export interface Capabilities {
  /** Merged blocks can be asked for: ExcelApi 1.13. */
  readonly seesMerges: boolean;
}

/** What follows from the requirement sets that an Excel says it has. */
export function capabilitiesOf(isSetSupported: (set: string, version: string) => boolean): Capabilities {
  return { seesMerges: isSetSupported('ExcelApi', '1.13') };
}
