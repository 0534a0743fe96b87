import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  type CriterionId,
  type Facts,
  knownAwards,
  type LaterAwardsSheet,
  laterAwardsOf,
  REGISTER,
} from '../../core/index.ts';
import { useSetting } from '../setting.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '8px', margin: 0, overflowWrap: 'anywhere' },
  who: { fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0, '::first-letter': { textTransform: 'uppercase' } },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Who says what. */
interface Source {
  readonly who: string;
  readonly what: readonly string[];
  /** Where it can be looked up. */
  readonly source?: string;
}

export interface KnownAwardsListProps {
  readonly facts: Facts;
  readonly sheets: readonly LaterAwardsSheet[];
}

/** The earlier awards of an agency, apart by who says so: the register, each sheet of later awards, the agency. */
export function KnownAwardsList({ facts, sheets }: KnownAwardsListProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const words = text.earlierAwards;
  const { agency, priorAwards } = facts;
  const { inRegister, later, until } = knownAwards(agency, laterAwardsOf(sheets));
  const list = (categories: readonly CriterionId[]): readonly string[] =>
    categories.length === 0 ? [words.none] : [catalogue.list(categories.map(catalogue.criterion))];
  const known: readonly Source[] = [
    { who: words.register(until), what: list(inRegister), source: catalogue.source(REGISTER.citation) },
    ...sheets.map(({ sheet }) => {
      const own = later.filter((each) => each.sheet === sheet);
      const awards = own.map(({ category, year, source }) =>
        words.award(catalogue.criterion(category), year, source),
      );
      return { who: words.sheet(sheet), what: awards.length === 0 ? [words.none] : awards };
    }),
  ];
  const declared: Source = {
    who: words.declared,
    what:
      priorAwards === null
        ? [words.notDeclared]
        : priorAwards.length === 0
          ? [words.neverWon]
          : list(priorAwards),
  };
  return (
    <>
      {agency === null && <p className={styles.what}>{words.noAgency}</p>}
      <dl className={styles.list}>
        {[...(agency === null ? [] : known), declared].map(({ who, what, source }) => (
          <div key={who}>
            <dt className={styles.who}>{who}</dt>
            {what.map((line) => (
              <dd key={line} className={styles.what}>
                {line}
              </dd>
            ))}
            {source !== undefined && <dd className={mergeClasses(styles.what, styles.quiet)}>{source}</dd>}
          </div>
        ))}
      </dl>
    </>
  );
}
