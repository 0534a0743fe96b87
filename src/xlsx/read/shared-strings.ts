import { LIMITS } from './limits.ts';
import { TextRuns } from './text-runs.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import { scanXml } from './xml-scan.ts';

/**
 * The workbook's shared texts in their order.
 *
 * @throws UnreadableFileError
 */
export function readSharedStrings(xml: string, part: string): readonly string[] {
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
  return strings;
}
