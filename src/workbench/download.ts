const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the browser's downloads; no file that is there already is changed. */
export function download(fileName: string, bytes: Uint8Array): void {
  downloadFile(fileName, new Blob([new Uint8Array(bytes)]));
}

/** The same with a file that is not in the page's memory. */
export function downloadFile(fileName: string, file: Blob): void {
  const type = fileName.endsWith('.docx') ? DOCX : XLSX;
  const address = URL.createObjectURL(new Blob([file], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken hold of the content by the time that it asks for the next task.
  window.setTimeout(() => URL.revokeObjectURL(address), 0);
}
