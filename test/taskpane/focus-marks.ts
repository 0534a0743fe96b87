import type { Page } from 'playwright-core';

/** Where the keyboard is, and whether it can be seen there. */
interface Stop {
  readonly name: string;
  readonly isMarked: boolean;
}

/** More stops than any view has. */
const MOST_STOPS = 150;

/**
 * Runs in the page: what the focused element and those around it look like with the focus and without; `null` where
 * nothing in the page has it, or what has had it before. Where colours are forced, shadows and colours are the user's: lines alone count.
 */
function stopNow(): Stop | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  // Behind the last stop a browser without a window begins anew.
  if (focused.dataset['stop'] !== undefined) return null;
  focused.dataset['stop'] = '';
  const areColoursForced = matchMedia('(forced-colors: active)').matches;
  const lookOf = (element: Element, part?: string): readonly string[] => {
    const style = getComputedStyle(element, part);
    const isSeen =
      style.outlineStyle !== 'none' && (areColoursForced || !style.outlineColor.endsWith(', 0)'));
    const lines = [
      isSeen ? `${style.outlineStyle} ${style.outlineWidth}` : '',
      style.borderWidth,
      style.borderStyle,
      style.transform,
    ];
    return areColoursForced ? lines : [...lines, style.boxShadow, style.borderColor, style.backgroundColor];
  };
  const around = [focused, focused.parentElement, focused.parentElement?.parentElement, ...focused.children];
  const next = focused.nextElementSibling;
  const all = [...around, next].filter((element) => element instanceof HTMLElement);
  const looks = (): string => {
    // What is on its way from one look to another is looked at where it ends.
    for (const motion of document.getAnimations()) if (motion instanceof CSSTransition) motion.finish();
    return JSON.stringify(
      all.map((each) => [lookOf(each), lookOf(each, '::before'), lookOf(each, '::after')]),
    );
  };
  const withFocus = looks();
  focused.blur();
  const isMarked = looks() !== withFocus;
  focused.focus();
  return { name: `${focused.tagName} ${(focused.ariaLabel ?? focused.textContent).slice(0, 40)}`, isMarked };
}

/** Runs in the page: the way by Tab goes on where the last element with the focus was, be that gone. */
function goToStart(): void {
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
}

/** Goes through a page by Tab, from the start to the end: every stop in its order. */
export async function stopsOf(page: Page): Promise<readonly Stop[]> {
  await page.evaluate(goToStart);
  const stops: Stop[] = [];
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopNow);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error('The way by Tab has no end.');
}
