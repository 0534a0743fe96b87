import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { PANEL_SUMMARY_TEXT } from '../../core/index.ts';
import type { PanelSheet } from '../../workbook/score-sheets.ts';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { useFieldLook } from '../field-look.ts';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  words: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface PanelSummaryPartProps {
  /** The panels' sheets of the workbook. */
  readonly panels: readonly PanelSheet[];
  readonly running: Command | null;
  readonly run: Run;
}

/** The way to the summary of a panel; a list where there are several, nothing where there is none. */
export function PanelSummaryPart({ panels, running, run }: PanelSummaryPartProps): ReactElement | null {
  const { catalogue, language } = useSetting();
  const text = PANEL_SUMMARY_TEXT[language];
  const look = useFieldLook();
  const styles = useStyles();
  const [chosenId, choose] = useState<string | null>(null);
  const chosen = panels.find(({ sheet }) => sheet.id === chosenId) ?? panels[0];
  if (chosen === undefined) return null;
  const { agency, award, round } = chosen.work;
  const about = [
    agency,
    ...(award === null ? [] : [catalogue.award[award]]),
    ...(round === null ? [] : [catalogue.round[round]]),
  ];
  return (
    <section className={styles.part}>
      <SectionHeading>{text.heading}</SectionHeading>
      <p className={styles.words}>{text.meaning}</p>
      {panels.length > 1 && (
        <Field className={look.field} label={text.panel}>
          <Select className={look.control} value={chosen.sheet.id} onChange={(_, { value }) => choose(value)}>
            {panels.map(({ sheet }) => (
              <option key={sheet.id} value={sheet.id}>
                {sheet.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <p className={styles.words}>{about.join(' · ')}</p>
      <BusyButton
        isBusy={running?.kind === 'writePanelSummary'}
        isWaiting={running !== null}
        onPress={() => run({ kind: 'writePanelSummary', sheetId: chosen.sheet.id })}
      >
        {text.write}
      </BusyButton>
    </section>
  );
}
