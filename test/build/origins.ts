/** Addresses that stand in the script as words, never fetched. */
export const MENTIONED_ORIGINS: ReadonlySet<string> = new Set([
  // Further reading in the messages of React and Fluent.
  ...['https://react.dev', 'https://aka.ms', 'https://github.com'],
  // Names of vocabularies: SVG, and the parts of an .xlsx file.
  ...['http://www.w3.org', 'http://schemas.openxmlformats.org', 'http://schemas.microsoft.com'],
  ...['http://purl.org', 'http://purl.oclc.org', 'http://www.wps.cn'],
]);

/** Every address's origin that a script mentions, each once. */
export function originsIn(script: string): readonly string[] {
  return [...new Set(script.match(/\b(?:https?|wss?):\/\/[a-z\d.-]+/gi))];
}
