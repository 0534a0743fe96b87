import { makeStyles, tokens } from '@fluentui/react-components';

/** How the parts of this view and the lists in them look. */
export const useListLook = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    overflowWrap: 'anywhere',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, overflowWrap: 'anywhere' },
  hint: {
    margin: 0,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
