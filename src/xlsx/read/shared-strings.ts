import { LIMITS } from './limits.ts';
import { TextRuns } from './text-runs.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import { scanXml } from './xml-scan.ts';

/**
 * The workbook's shared texts in their order.
 *
 * @param onFormattedRuns is called where letters of any text have a look of their own
 * @throws UnreadableFileError
 */
export function readSharedStrings(
  xml: string,
  part: string,
  onFormattedRuns?: () => void,
): readonly string[] {
  const strings: string[] = [];
  const runs = new TextRuns(part);
  scanXml(xml, part, {
    open(name, attributes) {
      if (name === 'si') runs.start();
      else runs.open(name, attributes);
    },
    close(name) {
      if (name !== 'si') {
        runs.close(name);
        return;
      }
      if (strings.length >= LIMITS.sharedStrings) {
        throw new UnreadableFileError('tooLarge', {
          what: 'shared strings',
          part,
          limit: LIMITS.sharedStrings,
        });
      }
      strings.push(runs.take());
    },
    text(text) {
      runs.text(text);
    },
  });
  if (runs.isFormatted) onFormattedRuns?.();
  return strings;
}
