import { makeStyles } from '@fluentui/react-components';

/** Fields that shrink with the pane: a list is else as wide as its longest choice. */
export const useFieldLook = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { minWidth: '0', maxWidth: '100%' },
});
