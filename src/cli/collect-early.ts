import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow to twice what is in use before it is collected, not to four times: thousands of sheets, each let go
 * once it is written, would otherwise be garbage of hundreds of megabytes. It costs some hundredths of the time.
 */
export function collectEarly(): void {
  setFlagsFromString('--heap-growing-percent=100');
}
