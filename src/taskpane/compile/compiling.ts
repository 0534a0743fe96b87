import { useEffect, useState } from 'react';
import type { CalendarDate, Compilation, CompileWish, FileOutcome } from '../../core/index.ts';
import type { CompileState } from './compile-state.ts';

/** How compiling is done beside the page. */
export interface Compiling {
  /** Never fails, and keeps the page's thread free. */
  readonly compile: (outcomes: readonly FileOutcome[], wish: CompileWish) => Promise<Compilation>;
  /** Hands the compiled workbook to the user as a new file; `null` where the program takes no files from here. */
  readonly save: SaveCompiled | null;
}

/** The name of the file; `null` where it could not be written. */
export type SaveCompiled = (
  outcomes: readonly FileOutcome[],
  wish: CompileWish,
  writtenOn: CalendarDate,
) => Promise<string | null>;

interface Made {
  readonly outcomes: readonly FileOutcome[];
  readonly wish: CompileWish;
  readonly compilation: Compilation;
}

/** What was compiled last of these files; `isCurrent` once it is as the committee now wishes. */
export function useCompilation(
  { compile }: Compiling,
  { outcomes, wish, isWhole }: CompileState,
): { readonly compilation: Compilation | null; readonly isCurrent: boolean } {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    if (!isWhole) return undefined;
    let isOver = false;
    const begin = async (): Promise<void> => {
      const compilation = await compile(outcomes, wish);
      if (!isOver) setMade({ outcomes, wish, compilation });
    };
    void begin();
    return () => {
      isOver = true;
    };
  }, [compile, outcomes, wish, isWhole]);
  if (!isWhole || made?.outcomes !== outcomes) return { compilation: null, isCurrent: false };
  return { compilation: made.compilation, isCurrent: made.wish === wish };
}
