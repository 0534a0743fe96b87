import type { CompileChange, CompileState } from '../compile/compile-state.ts';
import { rosterLines } from '../compile/roster-choice.ts';
import type { PaneEvent } from './events.ts';

function changed(state: CompileState, change: CompileChange): CompileState {
  switch (change.kind) {
    case 'filesChosen':
      return { ...state, files: change.files, outcomes: [], isWhole: false };
    case 'wanted':
      // What was read may hold others now, and lack some.
      return { ...state, wanted: change.wanted, outcomes: [], isWhole: false };
    case 'rosterChosen': {
      const { roster } = change;
      return { ...state, roster, wish: { ...state.wish, roster: rosterLines(roster) } };
    }
    case 'wished':
      return { ...state, wish: change.wish };
  }
}

/** What is known after an event. */
export function reduceCompile(state: CompileState, event: PaneEvent): CompileState {
  switch (event.type) {
    case 'compileChanged':
      return changed(state, event.change);
    case 'commandStarted':
      return event.command.kind === 'compile' ? { ...state, outcomes: [], isWhole: false } : state;
    case 'fileDone':
      return { ...state, outcomes: [...state.outcomes, event.outcome] };
    case 'commandDone':
      return event.result.kind === 'compiled' ? { ...state, isWhole: true } : state;
    default:
      return state;
  }
}
