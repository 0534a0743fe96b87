import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AGENCY_KINDS, AWARD_IDS, ROUNDS } from '../../core/index.ts';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { assessmentOf, type Draft, type DraftChange } from '../draft.ts';
import { useFieldLook } from '../field-look.ts';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';
import { ChoiceField } from './choice-field.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  insert: { marginTop: '8px' },
});

export interface ScoreFormProps {
  readonly draft: Draft;
  readonly running: Command | null;
  readonly onChange: (change: DraftChange) => void;
  readonly run: Run;
}

/** What a new score sheet begins with. Every field is optional. */
export function ScoreForm({ draft, running, onChange, run }: ScoreFormProps): ReactElement {
  const { catalogue, text } = useSetting();
  const look = useFieldLook();
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <Field className={look.field} label={catalogue.fact.agency}>
        <Input
          className={look.control}
          value={draft.agency}
          onChange={(_, { value }) => onChange({ agency: value })}
        />
      </Field>
      <ChoiceField
        label={catalogue.fact.kind}
        value={draft.kind}
        options={AGENCY_KINDS}
        words={catalogue.agencyKind}
        onChange={(kind) => onChange({ kind })}
      />
      <ChoiceField
        label={catalogue.fact.award}
        value={draft.award}
        options={AWARD_IDS}
        words={catalogue.award}
        onChange={(award) => onChange({ award })}
      />
      <ChoiceField
        label={catalogue.fact.round}
        value={draft.round}
        options={ROUNDS}
        words={catalogue.round}
        onChange={(round) => onChange({ round })}
      />
      <Field className={look.field} label={text.score.assessor}>
        <Input
          className={look.control}
          value={draft.assessor}
          onChange={(_, { value }) => onChange({ assessor: value })}
        />
      </Field>
      <BusyButton
        appearance="primary"
        className={styles.insert}
        isBusy={running?.kind === 'insert'}
        isWaiting={running !== null}
        onPress={() => run({ kind: 'insert', assessment: assessmentOf(draft) })}
      >
        {text.score.insert}
      </BusyButton>
      <BusyButton
        appearance="subtle"
        isBusy={running?.kind === 'insertPaper'}
        isWaiting={running !== null}
        onPress={() => run({ kind: 'insertPaper' })}
      >
        {text.paper.insert}
      </BusyButton>
    </div>
  );
}
