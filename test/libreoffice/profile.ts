/**
 * LibreOffice's settings for one run: every formula of an .xlsx file is calculated on load (by default a
 * stored result is believed), and nothing asks, updates or reports.
 */
export const PROFILE_SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${setting('/org.openoffice.Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0')}
${setting('/org.openoffice.Setup/Office', 'ooSetupInstCompleted', 'true')}
${setting('/org.openoffice.Office.Common/Misc', 'FirstRun', 'false')}
${setting('/org.openoffice.Office.Common/Misc', 'CrashReport', 'false')}
</oor:items>
`;

function setting(path: string, name: string, value: string): string {
  return `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
}
