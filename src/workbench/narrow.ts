import { useSyncExternalStore } from 'react';

/** Below 900 pixels the sheet and the pane do not fit side by side. */
const QUERY = '(max-width: 899px)';

function watch(onChange: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

function isNarrowNow(): boolean {
  return window.matchMedia(QUERY).matches;
}

/** Whether the window is too narrow for two sides; follows a change of it. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(watch, isNarrowNow);
}
