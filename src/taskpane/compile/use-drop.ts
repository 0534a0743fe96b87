import { type RefObject, useEffect, useState } from 'react';

/**
 * Takes files that are dropped on an element; whether some are held over it.
 *
 * @param onFiles must stay the same function while nothing changes
 */
export function useDrop(
  area: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[]) => void,
): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const element = area.current;
    element?.addEventListener(
      'dragover',
      (event) => {
        event.preventDefault();
        setIsOver(true);
      },
      { signal },
    );
    element?.addEventListener('dragleave', () => setIsOver(false), { signal });
    element?.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        setIsOver(false);
        if (event.dataTransfer !== null) onFiles([...event.dataTransfer.files]);
      },
      { signal },
    );
    return () => stopping.abort();
  }, [area, onFiles]);
  return isOver;
}
