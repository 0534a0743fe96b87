import type { Frame, Locator, Page } from 'playwright-core';
import {
  CATALOGUES,
  type Catalogue,
  type Language,
  PANE_TEXT,
  type PaneText,
  type PaneView,
} from '../../src/core/index.ts';

/** How long what the pane does at once may take on a busy machine. */
const SOON = 30_000;

/** The pane in its frame, as a user sees it. */
export interface Pane {
  readonly frame: Frame;
  readonly text: PaneText;
  readonly catalogue: Catalogue;
  /** The same pane once its language was switched. */
  readonly in: (language: Language) => Pane;
  /** Switches the language in the settings; gives the pane in it. */
  readonly speak: (language: Language) => Promise<Pane>;
  readonly button: (name: string | RegExp) => Locator;
  readonly field: (label: string) => Locator;
  readonly tab: (view: PaneView) => Locator;
  /** The list item under a heading. */
  readonly card: (heading: string) => Locator;
  /** Waits until the pane says this somewhere. */
  readonly says: (words: string) => Promise<void>;
  /** Waits until it says it nowhere. */
  readonly saysNoMore: (words: string) => Promise<void>;
}

/** The pane in a frame that shows it, in this language. */
export function paneIn(frame: Frame, language: Language): Pane {
  const text = PANE_TEXT[language];
  return {
    frame,
    text,
    catalogue: CATALOGUES[language],
    in: (other) => paneIn(frame, other),
    speak: async (other) => {
      const settings = PANE_TEXT[other].settings;
      const press = (name: string): Promise<void> => frame.getByRole('button', { name, exact: true }).click();
      await press(text.settings.open);
      await press(text.language[other]);
      await press(settings.back);
      return paneIn(frame, other);
    },
    button: (name) => frame.getByRole('button', { name, exact: true }),
    field: (label) => frame.getByLabel(label, { exact: true }),
    tab: (view) => frame.locator(`#scorebook-tab-${view}`),
    card: (heading) =>
      frame.getByRole('listitem').filter({ has: frame.getByRole('heading', { name: heading, exact: true }) }),
    says: (words) => frame.getByText(words).first().waitFor({ timeout: SOON }),
    saysNoMore: (words) => frame.getByText(words).first().waitFor({ state: 'hidden', timeout: SOON }),
  };
}

/** The pane that the page has just opened, once it shows its first view; Thai, as it is until someone chooses. */
export async function openedPane(page: Page): Promise<Pane> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The pane has no frame');
  await frame.getByRole('tablist').waitFor({ timeout: SOON });
  return paneIn(frame, 'th');
}
