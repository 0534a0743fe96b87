import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScoreSheet } from '../workbook/score-sheets.ts';
import { useFieldLook } from './field-look.ts';
import { useSetting } from './setting.ts';
import { sheetTitle } from './sheet-title.ts';

const useStyles = makeStyles({
  only: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface SheetPickerProps {
  readonly sheets: readonly ScoreSheet[];
  readonly current: ScoreSheet;
  readonly onChoose: (id: string) => void;
}

/** Which score sheet the view speaks of; a list where there are several. */
export function SheetPicker({ sheets, current, onChoose }: SheetPickerProps): ReactElement {
  const { text } = useSetting();
  const look = useFieldLook();
  const styles = useStyles();
  if (sheets.length === 1) {
    return (
      <p className={styles.only}>
        {text.scoreSheet}: <b>{sheetTitle(current)}</b>
      </p>
    );
  }
  return (
    <Field className={look.field} label={text.scoreSheet}>
      <Select className={look.control} value={current.sheet.id} onChange={(_, { value }) => onChoose(value)}>
        {sheets.map((each) => (
          <option key={each.sheet.id} value={each.sheet.id}>
            {sheetTitle(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
