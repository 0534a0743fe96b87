import { useEffect, useState } from 'react';

function isOfFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** Whether it is over a part of the page that takes files itself. */
function isTakenElsewhere({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}

/**
 * Takes files that are dropped anywhere on the page, before the grid or the browser do; whether some are held over it.
 *
 * @param onFiles must stay the same function
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const stopping = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', take: (event: DragEvent) => void): void => {
      const onEvent = (event: DragEvent): void => {
        if (!isOfFiles(event)) return;
        if (isTakenElsewhere(event)) {
          setIsOver(false);
          return;
        }
        event.preventDefault();
        event.stopPropagation();
        take(event);
      };
      window.addEventListener(type, onEvent, { capture: true, signal: stopping.signal });
    };
    listen('dragover', () => setIsOver(true));
    listen('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) setIsOver(false);
    });
    listen('drop', ({ dataTransfer }) => {
      setIsOver(false);
      onFiles([...(dataTransfer?.files ?? [])]);
    });
    return () => stopping.abort();
  }, [onFiles]);
  return isOver;
}
