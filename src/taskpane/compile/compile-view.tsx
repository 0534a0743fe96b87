import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '8px' },
  soon: {
    margin: 0,
    padding: '2px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  steps: { margin: 0, paddingLeft: '20px', '& li': { marginBottom: '4px' } },
  command: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** What compiling will do here, and what can be done already. */
export function CompileView(): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  const { compile } = text;
  return (
    <>
      <section className={styles.part}>
        <SectionHeading>{compile.title}</SectionHeading>
        <p className={styles.soon}>{compile.soon}</p>
        <p className={styles.words}>{compile.will}</p>
        <ol className={styles.steps}>
          {compile.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section className={styles.part}>
        <SectionHeading>{compile.today}</SectionHeading>
        <p className={styles.words}>{compile.todayMeaning}</p>
        <code className={styles.command}>npm run -s scorebook -- check A01.xlsx A02.xlsx</code>
        <p className={styles.words}>{compile.thisWorkbook}</p>
      </section>
    </>
  );
}
