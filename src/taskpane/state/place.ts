import type { PanePlace, PaneView } from '../../core/index.ts';
import type { PaneEvent } from './events.ts';

/** Which part of the pane is shown. */
export interface PlaceState {
  readonly view: PaneView;
  /** The settings stand in place of the view. */
  readonly isSettingsOpen: boolean;
  /** Where a button elsewhere led to, so that the focus has to follow; `null` where a tab was chosen, which keeps it. */
  readonly ledTo: PanePlace | null;
}

/** The view that a place is a part of. */
function viewOf(place: PanePlace): PaneView {
  return place === 'problems' ? 'score' : place;
}

/** The place as the pane opens: it takes the focus only where it is a part of a view. */
export function initialPlace(place: PanePlace): PlaceState {
  return { view: viewOf(place), isSettingsOpen: false, ledTo: place === 'problems' ? place : null };
}

/** The place after an event. */
export function reducePlace({ view, isSettingsOpen, ledTo }: PlaceState, event: PaneEvent): PlaceState {
  switch (event.type) {
    case 'tabChosen':
      return { view: event.view, isSettingsOpen: false, ledTo: null };
    case 'ledTo':
      return { view: viewOf(event.place), isSettingsOpen: false, ledTo: event.place };
    case 'settingsOpened':
      return { view, isSettingsOpen: true, ledTo: null };
    case 'settingsClosed':
      return { view, isSettingsOpen: false, ledTo: null };
    case 'introductionSkipped':
    case 'introductionAsked':
      return { view: 'score', isSettingsOpen: false, ledTo: 'score' };
    case 'sheetChosen':
      return { view, isSettingsOpen, ledTo: null };
    default:
      return { view, isSettingsOpen, ledTo };
  }
}
