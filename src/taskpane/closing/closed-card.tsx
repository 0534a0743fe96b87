import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type ClosingState, SHEET_NAME } from '../../core/index.ts';
import type { ScoreSheet } from '../../workbook/score-sheets.ts';
import type { Command } from '../commands.ts';
import { Disclosure } from '../disclosure.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';
import { ChangeList } from './change-list.tsx';
import { FingerprintField } from './fingerprint-field.tsx';
import { ReopenForm } from './reopen-form.tsx';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  closed: { borderLeft: `4px solid ${tokens.colorStatusSuccessForeground1}` },
  changed: { borderLeft: `4px solid ${tokens.colorStatusWarningForeground1}` },
  state: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  go: { alignSelf: 'flex-start' },
});

export interface ClosedCardProps {
  readonly scoreSheet: ScoreSheet;
  readonly state: Exclude<ClosingState, { kind: 'open' }>;
  readonly running: Command | null;
  readonly run: Run;
}

/** A closed score sheet: by whom and when, what was changed since, and the way to open it again. */
export function ClosedCard({ scoreSheet, state, running, run }: ClosedCardProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const { problems } = scoreSheet.reading;
  const { id, closing } = state.by;
  const { by, on, fingerprint } = closing;
  const damage = problems.find(({ detail }) => detail.code === 'closingDamaged');
  return (
    <div className={mergeClasses(styles.card, state.kind === 'closed' ? styles.closed : styles.changed)}>
      <p className={styles.state}>
        <span aria-hidden="true">{state.kind === 'closed' ? '✓ ' : '! '}</span>
        {on === null ? text.closing.closedBy(by) : text.closing.closedByOn(by, catalogue.date(on))}
      </p>
      {state.kind === 'changed' && (
        <>
          <p className={styles.state}>{text.closing.changedSince(state.changes.length)}</p>
          <ChangeList sheetId={scoreSheet.sheet.id} problems={problems} run={run} />
        </>
      )}
      {damage !== undefined && <p className={styles.line}>{catalogue.problem(damage)}</p>}
      <FingerprintField fingerprint={fingerprint} />
      <Button
        size="small"
        className={styles.go}
        onClick={() => run({ kind: 'show', sheetId: id, name: SHEET_NAME })}
      >
        {text.closing.goToClosing}
      </Button>
      <Disclosure label={text.closing.reopen}>
        <ReopenForm closingId={id} running={running} run={run} />
      </Disclosure>
    </div>
  );
}
